package id.lumbung.platform.schema;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row that carries the government it was written for. */
@MappedEntity
record Probe(@Id UUID id, String tenant, boolean kept) {}
