package id.lumbung.innovation;

import java.util.UUID;

/** The profile of an innovation is different now, maybe in what decides whether it counts; told inside the transaction. */
public record InnovationChanged(UUID id) {}
