package id.lumbung.assessment;

import io.micronaut.core.annotation.Introspected;

/** How many files and links prove a row. */
@Introspected
record EvidenceCount(String indicator, long count) {}
