package id.lumbung.assessment;

import id.lumbung.instrument.core.ZoneRule;
import io.micronaut.serde.annotation.Serdeable;

/** The limits of the zones as the API tells them, in points of maturity. */
@Serdeable
public record ZoneLimits(int standardValue, int yellowFrom) {
    public static ZoneLimits of(ZoneRule zones) {
        return new ZoneLimits(zones.standardValue(), zones.yellowFrom());
    }
}
