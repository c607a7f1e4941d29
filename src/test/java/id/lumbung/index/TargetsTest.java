package id.lumbung.index;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetsTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final Targets service = PORTAL.bean(Targets.class);

    @Test
    void each_year_has_a_target_of_its_own_which_can_be_taken_away() {
        set(KOTA_MOJOKERTO, Map.of(2027, target("86.50"), 2028, target("88")));
        set(KOTA_MOJOKERTO, Map.of(2027, Optional.empty(), 2029, Optional.empty()));

        assertThat(targets(KOTA_MOJOKERTO)).containsEntry(2028, "88.00").doesNotContainKeys(2027, 2029);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "94.123"})
    void one_target_that_is_no_index_keeps_all_of_them_from_changing(String none) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> set(KOTA_MOJOKERTO, Map.of(2030, target("80"), 2031, target(none))))
                .satisfies(it -> assertThat(it.key()).isEqualTo("assessment.settings.target.range"));

        assertThat(targets(KOTA_MOJOKERTO)).doesNotContainKeys(2030, 2031);
    }

    @Test
    void a_target_is_nobody_elses() {
        set(KOTA_MOJOKERTO, Map.of(2032, target("90")));

        assertThat(targets(KABUPATEN_MOJOKERTO)).doesNotContainKey(2032);
    }

    @Test
    void who_may_not_edit_the_settings_sets_no_target() {
        var reader = Actors.may(KOTA_MOJOKERTO, Permission.DASHBOARD_READ);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.run(reader, () -> service.set(Map.of(2033, target("1")))));
    }

    private void set(TenantKey tenant, Map<Integer, Optional<BigDecimal>> targets) {
        CurrentActor.run(Actors.mayEverything(tenant), () -> service.set(targets));
    }

    private Map<Integer, String> targets(TenantKey tenant) {
        var byYear = new TreeMap<Integer, String>();
        for (var year : CurrentActor.call(Actors.mayEverything(tenant), service::years)) {
            var target = year.target();
            if (target != null) {
                byYear.put(year.year(), target.toPlainString());
            }
        }
        return byYear;
    }

    private static Optional<BigDecimal> target(String points) {
        return Optional.of(new BigDecimal(points));
    }
}
