package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;

import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** What steps cost by the government's own experience, where it differs from the instrument's estimates. */
@Singleton
public class EffortSettings {
    private static final BigDecimal MOST_DAYS = new BigDecimal("9999.99");
    private static final int DECIMALS = 2;

    private final RowEffortRepository efforts;

    EffortSettings(RowEffortRepository efforts) {
        this.efforts = efforts;
    }

    /** The rows for which the government has days of its own. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public List<RowEffort> own() {
        return efforts.findAllOrderByIndicator();
    }

    /**
     * Sets the days of a row for levels 1, 2 and 3.
     *
     * @throws Refusal unless they are three numbers of days
     */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public RowEffort set(String indicator, List<BigDecimal> days) {
        if (days.size() != Indicator.TOP_LEVEL || !days.stream().allMatch(EffortSettings::isNumberOfDays)) {
            throw new Refusal("assessment.efforts.refusal.days");
        }
        var now = efforts.findById(indicator);
        var next =
                new RowEffort(indicator, now.map(RowEffort::version).orElse(0L), days.get(0), days.get(1), days.get(2));
        return now.isPresent() ? efforts.update(next) : efforts.save(next);
    }

    /** What steps cost under the version: the instrument's estimates, and the government's own days where it has set them. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public Efforts of(InstrumentVersion version) {
        return efforts.efforts(version);
    }

    /** Goes back to the instrument's estimate. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public void reset(String indicator) {
        efforts.deleteById(indicator);
    }

    private static boolean isNumberOfDays(BigDecimal days) {
        return days.signum() >= 0
                && days.compareTo(MOST_DAYS) <= 0
                && days.stripTrailingZeros().scale() <= DECIMALS;
    }
}
