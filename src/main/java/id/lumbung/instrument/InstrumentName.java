package id.lumbung.instrument;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** An instrument in one of its versions, as the API names it. */
@Serdeable
public record InstrumentName(@NotNull String code, @NotNull String version) {}
