package id.lumbung.index;

import id.lumbung.shared.Zone;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The innovations of a year that a figure is made of.
 *
 * @param zone by verified score; absent for all zones
 * @param agencies empty for all agencies
 * @param affair its code; absent for all affairs
 */
public record StandingFilter(
        @Nullable Zone zone, Set<UUID> agencies, @Nullable String affair) {
    public static final StandingFilter ALL = new StandingFilter(null, Set.of(), null);

    public StandingFilter {
        agencies = Set.copyOf(agencies);
    }

    public static StandingFilter zone(Zone zone, Set<UUID> agencies) {
        return new StandingFilter(zone, agencies, null);
    }

    public static StandingFilter agency(UUID agency) {
        return new StandingFilter(null, Set.of(agency), null);
    }

    public static StandingFilter affair(String affair) {
        return new StandingFilter(null, Set.of(), affair);
    }

    /** The same in every zone: what the innovations of one zone are a share of. */
    public StandingFilter inEveryZone() {
        return new StandingFilter(null, agencies, affair);
    }

    /** Whether it takes all innovations of the year. */
    public boolean isOpen() {
        return equals(ALL);
    }
}
