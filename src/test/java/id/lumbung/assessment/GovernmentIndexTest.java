package id.lumbung.assessment;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernmentIndexTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static InstrumentVersion version;
    private static Portfolio city;
    private static Portfolio regency;

    @BeforeAll
    static void enter() {
        version = PORTAL.bean(Instruments.class).version("IID", "2026");
        city = enter(KOTA_MOJOKERTO, 60, 1);
        regency = enter(KABUPATEN_MOJOKERTO, 5, 2);
        new SampleGovernment(PORTAL, JAWA_TIMUR).period();
    }

    @ParameterizedTest
    @EnumSource
    void the_index_from_sums_of_the_database_is_that_of_the_whole_portfolio(View view) {
        assertThat(index(KOTA_MOJOKERTO).in(view))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(Scoring.portfolio(version, city, view).index());
        assertThat(index(KOTA_MOJOKERTO).in(view).totals().eligible()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void another_government_has_its_own(View view) {
        assertThat(index(KABUPATEN_MOJOKERTO).in(view).index())
                .isEqualTo(Scoring.portfolio(version, regency, view).index().index());
    }

    @Test
    void a_basic_service_affair_nobody_has_is_still_listed() {
        var affairs = index(KOTA_MOJOKERTO).affairs();

        assertThat(affairs).hasSize(6);
        assertThat(affairs)
                .filteredOn(it -> !it.covered())
                .extracting(it -> it.affair().code())
                .containsExactly("SOSIAL");
    }

    @Test
    void a_period_without_anything_has_the_index_zero() {
        var figures = index(JAWA_TIMUR);

        assertThat(figures.verified().index()).isZero();
        assertThat(figures.verified().category()).isEqualTo("TIDAK_DAPAT_DINILAI");
        assertThat(figures.innovations()).isZero();
        assertThat(figures.affairsCovered()).isZero();
    }

    @Test
    void a_year_without_a_period_is_not_found() {
        var actor = Actors.may(KOTA_MOJOKERTO, Permission.DASHBOARD_READ);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> CurrentActor.call(
                        actor, () -> PORTAL.bean(GovernmentIndex.class).of(2019)));
    }

    @Test
    void nobody_sees_figures_without_the_permission() {
        var actor = Actors.may(KOTA_MOJOKERTO, Permission.PROVINCE_READ);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.call(
                        actor, () -> PORTAL.bean(GovernmentIndex.class).of(2026)));
    }

    private static IndexFigures index(TenantKey tenant) {
        return CurrentActor.call(Actors.may(tenant, Permission.DASHBOARD_READ), () -> PORTAL.bean(GovernmentIndex.class)
                .of(SampleGovernment.YEAR));
    }

    private static Portfolio enter(TenantKey tenant, int innovations, long seed) {
        var government = new SampleGovernment(PORTAL, tenant);
        government.period();
        var portfolio = new RandomPortfolio(government, version, seed).enter(innovations);
        government.recalculate();
        return portfolio;
    }
}
