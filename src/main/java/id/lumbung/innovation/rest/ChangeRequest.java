package id.lumbung.innovation.rest;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A profile as it shall be.
 *
 * @param version of the innovation that was looked at
 * @param profile the whole of it; what is left out is taken away
 */
@Serdeable
record ChangeRequest(@NotNull Long version, @NotNull @Valid InnovationProfile profile) {}
