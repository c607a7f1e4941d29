package id.lumbung.assessment.rest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** An instrument in one of its versions. */
@Serdeable
record InstrumentName(@NotNull String code, @NotNull String version) {}
