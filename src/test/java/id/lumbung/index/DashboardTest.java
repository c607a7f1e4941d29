package id.lumbung.index;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.lumbung.assessment.Period;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.index.core.ZoneCounts;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.Zone;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DashboardTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static UUID schools;

    @BeforeAll
    static void enter() {
        var city = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        city.period(2025, false);
        city.period();
        schools = city.agency("Dinas Pendidikan");
        var health = city.agency("Dinas Kesehatan");
        var parks = city.agency("Dinas Lingkungan Hidup");
        city.agency("Kecamatan Kranggan");
        city.run(
                "insert into agency values (?, 0, 'Kantor Lama', 'Kantor Lama', false, 'kantor lama')",
                UUID.randomUUID());
        maturity(city, schools, "Jaka Tingting", 111, 105, 104, 95);
        maturity(city, health, "Prameswari", 94, 20, 105);
        maturity(city, parks, "Bapak Samerto", 0);
        city.run("insert into yearly_index values (2024, 0, 92.25, null, null, 'antaranews')");
        city.run("insert into yearly_index values (2023, 0, 84.46, 1, 80, 'Kepmendagri')");
        var regency = new SampleGovernment(PORTAL, KABUPATEN_MOJOKERTO);
        regency.period();
        maturity(regency, regency.agency("Dinas Sosial"), "Posko Paman", 60);
    }

    @Test
    void a_zone_begins_at_its_limit() {
        assertThat(zones(KOTA_MOJOKERTO).counts()).isEqualTo(new ZoneCounts(3, 2, 3));
        assertThat(zones(KOTA_MOJOKERTO).counts().of(Zone.YELLOW)).isEqualTo(2);
        assertThat(zones(KOTA_MOJOKERTO).counts().total()).isEqualTo(8);
    }

    @Test
    void agencies_with_red_innovations_come_first_and_of_those_the_one_that_lacks_most() {
        assertThat(zones(KOTA_MOJOKERTO).agencies())
                .extracting(AgencyZones::agency, AgencyZones::innovations, AgencyZones::red, it -> it.missing()
                        .intValue())
                .containsExactly(
                        tuple("Dinas Lingkungan Hidup", 1L, 1L, 105),
                        tuple("Dinas Kesehatan", 3L, 2L, 96),
                        tuple("Dinas Pendidikan", 4L, 0L, 11),
                        tuple("Kecamatan Kranggan", 0L, 0L, 0));
        assertThat(zones(KOTA_MOJOKERTO).withRed()).hasSize(2);
    }

    @Test
    void an_agency_without_innovations_has_no_mean() {
        var agencies = zones(KOTA_MOJOKERTO).agencies();

        assertThat(agencies.getFirst().meanMaturity()).isZero();
        assertThat(agencies.get(2).meanMaturity()).isEqualByComparingTo("103.75");
        assertThat(agencies.getLast().meanMaturity()).isNull();
    }

    @Test
    void the_zones_follow_the_limits_of_the_government_at_once() {
        var city = new SampleGovernment(PORTAL, JAWA_TIMUR);
        city.period();
        maturity(city, city.agency("BRIDA"), "Inotek", 104, 90);
        city.limits(100, 90);

        assertThat(zones(JAWA_TIMUR).counts()).isEqualTo(new ZoneCounts(1, 1, 0));
    }

    @Test
    void what_lacks_least_to_the_standard_comes_first() {
        var nearest = as(KOTA_MOJOKERTO, it -> it.nearStandard(YEAR, Set.of(), 3));

        assertThat(nearest).extracting(it -> it.verified().intValue()).containsExactly(104, 95, 94);
    }

    @Test
    void an_agency_sees_how_near_its_own_innovations_are() {
        var nearest = as(KOTA_MOJOKERTO, it -> it.nearStandard(YEAR, Set.of(schools), 5));

        assertThat(nearest)
                .extracting(NearStandard::agency)
                .containsOnly("Dinas Pendidikan")
                .hasSize(2);
    }

    @Test
    void past_years_come_oldest_first_with_their_targets() {
        var years = as(KOTA_MOJOKERTO, Dashboard::years);

        assertThat(years).extracting(YearlyIndex::year).containsExactly(2023, 2024);
        assertThat(years.getFirst().target()).isEqualByComparingTo(BigDecimal.valueOf(80));
        assertThat(as(KABUPATEN_MOJOKERTO, Dashboard::years)).isEmpty();
    }

    @Test
    void the_open_period_is_the_current_one() {
        assertThat(as(KOTA_MOJOKERTO, Dashboard::currentPeriod))
                .map(Period::year)
                .contains(YEAR);
    }

    @Test
    void another_government_sees_its_own_zones_only() {
        assertThat(zones(KABUPATEN_MOJOKERTO).counts()).isEqualTo(new ZoneCounts(0, 0, 1));
    }

    @Test
    void nobody_sees_zones_without_the_permission() {
        var operator = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.call(
                        operator, () -> PORTAL.bean(Dashboard.class).zones(YEAR)));
    }

    private static GovernmentZones zones(TenantKey tenant) {
        return as(tenant, it -> it.zones(YEAR));
    }

    private static <T> T as(TenantKey tenant, Function<Dashboard, T> look) {
        return CurrentActor.call(Actors.may(tenant, DASHBOARD_READ), () -> look.apply(PORTAL.bean(Dashboard.class)));
    }

    private static void maturity(SampleGovernment government, UUID agency, String title, int... points) {
        for (var position = 0; position < points.length; position++) {
            var sheet = government.sheet(government.innovation(agency, title + " " + position, "KESEHATAN"));
            government.run("update sheet set verified_points = ? where id = ?", points[position], sheet);
        }
    }
}
