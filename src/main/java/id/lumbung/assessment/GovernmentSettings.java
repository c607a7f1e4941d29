package id.lumbung.assessment;

import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a government sets for itself: the limits of its zones and its targets. */
@Singleton
public class GovernmentSettings {
    private static final int MOST_POINTS = 111;
    private static final BigDecimal MOST_INDEX = BigDecimal.valueOf(100);

    private final TenantSettingRepository settings;
    private final YearlyIndexRepository years;
    private final Clock clock;
    private final Access access;

    GovernmentSettings(TenantSettingRepository settings, YearlyIndexRepository years, Clock clock, Access access) {
        this.settings = settings;
        this.years = years;
        this.clock = clock;
        this.access = access;
    }

    @Transactional
    public TenantSetting limits() {
        access.require(Permission.SETTINGS_EDIT);
        return settings.current();
    }

    @Transactional
    public List<YearlyIndex> years() {
        access.require(Permission.SETTINGS_EDIT);
        return years.findAllOrderByYear();
    }

    /**
     * Sets the standard value and the yellow limit, 0 to 111 points of maturity; zones follow at once.
     *
     * @throws Refusal when the yellow limit is above the standard value or a value is out of range
     */
    @Transactional
    public TenantSetting setLimits(int standardValue, int yellowFrom) {
        access.require(Permission.SETTINGS_EDIT);
        if (standardValue < 1 || standardValue > MOST_POINTS || yellowFrom < 0) {
            throw new Refusal("assessment.settings.limits.range", MOST_POINTS);
        }
        if (yellowFrom > standardValue) {
            throw new Refusal("assessment.settings.limits.order");
        }
        var now = settings.findById(TenantSetting.ONLY);
        var next = new TenantSetting(
                TenantSetting.ONLY,
                now.map(TenantSetting::version).orElse(0L),
                standardValue,
                yellowFrom,
                clock.instant());
        return now.isPresent() ? settings.update(next) : settings.save(next);
    }

    /**
     * Sets or takes away the target of a year.
     *
     * @param target an index of 0 to 100, rounded by nobody
     * @throws Refusal when it is out of range or has more than two decimals
     */
    @Transactional
    public YearlyIndex setTarget(int year, @Nullable BigDecimal target) {
        access.require(Permission.SETTINGS_EDIT);
        if (target != null && (target.signum() < 0 || target.compareTo(MOST_INDEX) > 0 || target.scale() > 2)) {
            throw new Refusal("assessment.settings.target.range");
        }
        var now = years.findById(year);
        var next = now.orElseGet(() -> YearlyIndex.of(year)).aimingAt(target);
        return now.isPresent() ? years.update(next) : years.save(next);
    }

    /** Sets or takes away the targets of these years, all of them or none. */
    @Transactional
    public void setTargets(Map<Integer, Optional<BigDecimal>> targets) {
        access.require(Permission.SETTINGS_EDIT);
        targets.forEach((year, target) -> setTarget(year, target.orElse(null)));
    }
}
