package id.lumbung.index.core;

import id.lumbung.shared.Zone;

/** How many innovations lie in each zone, by their verified maturity. */
public record ZoneCounts(long green, long yellow, long red) {
    public static final ZoneCounts NONE = new ZoneCounts(0, 0, 0);

    public long total() {
        return green + yellow + red;
    }

    public long of(Zone zone) {
        return switch (zone) {
            case GREEN -> green;
            case YELLOW -> yellow;
            case RED -> red;
        };
    }

    public ZoneCounts plus(ZoneCounts other) {
        return new ZoneCounts(green + other.green, yellow + other.yellow, red + other.red);
    }
}
