package id.lumbung.assessment;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** How many files and links prove a row. */
@Introspected
record EvidenceCount(UUID sheetId, String indicator, long count) {}
