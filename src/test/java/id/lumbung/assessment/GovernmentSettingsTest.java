package id.lumbung.assessment;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.index.Dashboard;
import id.lumbung.index.core.ZoneCounts;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernmentSettingsTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @BeforeAll
    static void enter() {
        var city = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        city.period();
        var sheet = city.sheet(city.innovation(city.agency("Dinas Sosial"), "Posko Paman", "SOSIAL"));
        city.run("update sheet set verified_points = 98 where id = ?", sheet);
        new SampleGovernment(PORTAL, KABUPATEN_MOJOKERTO).period();
    }

    @Test
    void the_zones_follow_new_limits_at_once_and_in_this_government_only() {
        as(KOTA_MOJOKERTO, it -> it.setLimits(105, 95));
        assertThat(zones()).isEqualTo(new ZoneCounts(0, 1, 0));

        as(KOTA_MOJOKERTO, it -> it.setLimits(98, 90));
        assertThat(zones()).isEqualTo(new ZoneCounts(1, 0, 0));

        assertThat(as(KABUPATEN_MOJOKERTO, GovernmentSettings::limits).standardValue())
                .isEqualTo(105);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "0, 0, assessment.settings.limits.range",
        "112, 95, assessment.settings.limits.range",
        "105, -1, assessment.settings.limits.range",
        "90, 91, assessment.settings.limits.order",
    })
    void limits_that_make_no_sense_are_refused(int standard, int yellow, String key) {
        refused(key, () -> as(KOTA_MOJOKERTO, it -> it.setLimits(standard, yellow)));
    }

    @Test
    void only_who_may_edit_settings_sees_or_changes_them() {
        var leader = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ);
        var settings = PORTAL.bean(GovernmentSettings.class);

        forbidden(() -> CurrentActor.call(leader, settings::limits));
        forbidden(() -> CurrentActor.call(leader, () -> settings.setLimits(100, 90)));
    }

    private static ZoneCounts zones() {
        return CurrentActor.call(
                Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ),
                () -> PORTAL.bean(Dashboard.class).zones(YEAR).counts());
    }

    private static <T> T as(TenantKey tenant, Function<GovernmentSettings, T> work) {
        return CurrentActor.call(
                Actors.may(tenant, SETTINGS_EDIT), () -> work.apply(PORTAL.bean(GovernmentSettings.class)));
    }

    private static void forbidden(ThrowingCallable work) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(work);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }
}
