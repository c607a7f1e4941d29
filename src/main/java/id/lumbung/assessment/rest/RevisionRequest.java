package id.lumbung.assessment.rest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The revision a period shall go on to. */
@Serdeable
record RevisionRequest(@NotNull @Min(1) Integer revision) {}
