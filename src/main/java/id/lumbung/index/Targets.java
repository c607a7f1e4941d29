package id.lumbung.index;

import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The index a government sets itself for each year. */
@Singleton
public class Targets {
    private static final BigDecimal MOST_INDEX = BigDecimal.valueOf(100);

    private final YearlyIndexRepository years;

    Targets(YearlyIndexRepository years) {
        this.years = years;
    }

    /** The target of a year. */
    @Asks(Permission.DASHBOARD_READ)
    @Transactional
    public Optional<BigDecimal> of(int year) {
        return years.findById(year).flatMap(it -> Optional.ofNullable(it.target()));
    }

    /** The years with a target, a published index or both; the oldest first. */
    @Asks(Permission.SETTINGS_EDIT)
    @Transactional
    public List<YearlyIndex> years() {
        return years.findAllOrderByYear();
    }

    /**
     * Sets or takes away the targets of these years, all of them or none: indices of 0 to 100.
     *
     * @throws Refusal when one is out of range or has more than two decimals
     */
    @Asks(Permission.SETTINGS_EDIT)
    @Transactional
    public void set(Map<Integer, Optional<BigDecimal>> targets) {
        targets.forEach((year, target) -> set(year, target.orElse(null)));
    }

    private void set(int year, @Nullable BigDecimal target) {
        if (target != null && (target.signum() < 0 || target.compareTo(MOST_INDEX) > 0 || target.scale() > 2)) {
            throw new Refusal("assessment.settings.target.range").at(Integer.toString(year));
        }
        var known = years.findById(year);
        var next = known.orElseGet(() -> YearlyIndex.of(year)).aimingAt(target);
        if (known.isPresent()) {
            years.update(next);
        } else {
            years.save(next);
        }
    }
}
