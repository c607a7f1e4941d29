package id.lumbung.assessment;

import static java.util.stream.Collectors.toSet;

import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * By what a government is assessed: its periods, their instruments, and the limits of its zones. For the services of
 * later features, inside their transactions and after they have asked for a permission of their own.
 */
@Singleton
public class AssessmentBasis {
    private final PeriodRepository periods;
    private final TenantSettingRepository settings;
    private final Instruments instruments;

    AssessmentBasis(PeriodRepository periods, TenantSettingRepository settings, Instruments instruments) {
        this.periods = periods;
        this.settings = settings;
        this.instruments = instruments;
    }

    /** The open period, else the last one; none before the first. */
    public Optional<Period> currentPeriod() {
        return periods.findCurrent();
    }

    /** The years there are periods of. */
    public Set<Integer> years() {
        return periods.findAllInOrder().stream().map(Period::year).collect(toSet());
    }

    public boolean hasPeriod(int year) {
        return periods.existsById(year);
    }

    /**
     * The period of the year.
     *
     * @throws NotFoundException when there is none
     */
    public Period period(int year) {
        return periods.findById(year).orElseThrow(() -> new NotFoundException("period", year));
    }

    /** The version of the instrument that holds in the year. */
    public InstrumentVersion version(int year) {
        var period = period(year);
        return instruments.version(period.instrument());
    }

    /**
     * Goes on only in an open period.
     *
     * @throws Refusal when it is closed
     */
    public void requireOpen(int year) {
        period(year).requireOpen();
    }

    public ZoneRule zones() {
        return settings.current().zones();
    }
}
