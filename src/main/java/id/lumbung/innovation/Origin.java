package id.lumbung.innovation;

import io.micronaut.data.annotation.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who had the idea and who carries it.
 *
 * @param initiator a code of the instrument's initiators
 * @param classification a code of the instrument's classifications
 */
@Embeddable
public record Origin(
        @Nullable String initiator,
        String initiatorName,
        @Nullable String classification) {
    public static final Origin EMPTY = new Origin(null, "", null);
}
