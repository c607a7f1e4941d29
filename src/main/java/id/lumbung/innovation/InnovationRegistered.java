package id.lumbung.innovation;

import java.util.UUID;

/** An innovation has its first row; told inside the transaction. */
public record InnovationRegistered(UUID id) {}
