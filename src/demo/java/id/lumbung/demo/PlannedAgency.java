package id.lumbung.demo;

import java.util.UUID;

/** An agency of a demo government and the affair its innovations belong to. */
record PlannedAgency(UUID id, String name, String shortName, String affair) {}
