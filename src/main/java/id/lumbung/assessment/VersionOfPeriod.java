package id.lumbung.assessment;

import id.lumbung.innovation.VersionInForce;
import id.lumbung.instrument.core.VersionId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Answers with the version of the current period. */
@Singleton
class VersionOfPeriod implements VersionInForce {
    private final PeriodRepository periods;

    VersionOfPeriod(PeriodRepository periods) {
        this.periods = periods;
    }

    @Override
    public Optional<VersionId> now() {
        return periods.findCurrent().map(Period::instrument);
    }
}
