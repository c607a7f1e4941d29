package id.lumbung.assessment;

import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What a government sets for itself: the limits of its zones and its targets. */
@Singleton
public class GovernmentSettings {
    private static final int MOST_POINTS = 111;

    private final TenantSettingRepository settings;
    private final Clock clock;

    GovernmentSettings(TenantSettingRepository settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Asks(Permission.SETTINGS_EDIT)
    @Transactional
    public TenantSetting limits() {
        return settings.current();
    }

    /**
     * Sets the standard value and the yellow limit, 0 to 111 points of maturity; zones follow at once.
     *
     * @throws Refusal when the yellow limit is above the standard value or a value is out of range
     */
    @Asks(Permission.SETTINGS_EDIT)
    @Transactional
    public TenantSetting setLimits(int standardValue, int yellowFrom) {
        if (standardValue < 1 || standardValue > MOST_POINTS) {
            throw new Refusal("assessment.settings.limits.range", MOST_POINTS).at("standardValue");
        }
        if (yellowFrom < 0) {
            throw new Refusal("assessment.settings.limits.range", MOST_POINTS).at("yellowFrom");
        }
        if (yellowFrom > standardValue) {
            throw new Refusal("assessment.settings.limits.order").at("yellowFrom");
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
}
