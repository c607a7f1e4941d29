package id.lumbung.planning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was computed for a government and a year a while for all who read it, as long as nothing changes that it
 * rests on. What is kept is bounded by innovations, for these are what it consists of.
 */
@Singleton
class SharedLevers {
    private static final int MOST_INNOVATIONS = 20_000;
    private static final Duration UNUSED = Duration.ofMinutes(5);

    private final LeverSource source;
    private final Cache<Key, Slot> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_INNOVATIONS)
            .weigher((Key _, Slot slot) -> 1 + slot.revision.innovations())
            .expireAfterAccess(UNUSED)
            .build();

    private record Key(TenantKey tenant, int year, View view) {}

    SharedLevers(LeverSource source) {
        this.source = source;
    }

    /** All steps of the year of the current government as they are now. */
    YearLevers of(int year, View view) {
        var key = new Key(CurrentTenant.find().orElseThrow(), year, view);
        var revision = source.revision(year);
        var slot = kept.asMap()
                .compute(key, (_, it) -> it != null && it.revision.equals(revision) ? it : new Slot(revision));
        return slot.levers(() -> new YearLevers(source.read(year, view)));
    }

    /** A place for what is read and computed once; others wait for it, and nobody of another government does. */
    private static final class Slot {
        private final LeverRevision revision;
        private @Nullable YearLevers levers;

        Slot(LeverRevision revision) {
            this.revision = revision;
        }

        synchronized YearLevers levers(Supplier<YearLevers> reading) {
            if (levers == null) {
                levers = reading.get();
            }
            return levers;
        }
    }
}
