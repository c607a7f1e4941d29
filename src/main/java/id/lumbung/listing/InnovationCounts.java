package id.lumbung.listing;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many innovations there are in each saved view. */
@Introspected
public record InnovationCounts(
        long total,
        long agencies,
        long red,
        long returned,
        long ready,
        long waiting,
        @Nullable Instant updatedAt) {

    public long of(SavedView view) {
        return switch (view) {
            case ALL -> total;
            case RED -> red;
            case RETURNED -> returned;
            case READY -> ready;
            case WAITING -> waiting;
        };
    }
}
