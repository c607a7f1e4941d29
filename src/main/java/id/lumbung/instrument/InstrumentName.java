package id.lumbung.instrument;

import id.lumbung.instrument.core.VersionId;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * An instrument in one of its versions, as the API names it.
 *
 * @param revision which state of the version; absent in a request for the newest
 */
@Serdeable
public record InstrumentName(
        @NotNull String code,
        @NotNull String version,
        @Nullable Integer revision) {

    public static InstrumentName of(VersionId id) {
        return new InstrumentName(id.instrument(), id.version(), id.revision());
    }
}
