package id.lumbung.assessment.core;

import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.shared.Zone;
import org.jspecify.annotations.Nullable;

/** The verified points of a zone: from the least of them up to, but without, {@code below}. */
public record PointSpan(int from, int below) {
    private static final int ANY = 1_000_000;

    /** The points of the zone; of any, where none is named. */
    public static PointSpan of(@Nullable Zone zone, ZoneRule zones) {
        return switch (zone) {
            case GREEN -> new PointSpan(zones.standardValue(), ANY);
            case YELLOW -> new PointSpan(zones.yellowFrom(), zones.standardValue());
            case RED -> new PointSpan(0, zones.yellowFrom());
            case null -> new PointSpan(0, ANY);
        };
    }
}
