package id.lumbung.benchmark;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** Something a government tells the shared part and has not been told yet. */
@Introspected
record OutboxRecord(UUID id, String kind, String payload) {}
