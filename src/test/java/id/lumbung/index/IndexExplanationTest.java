package id.lumbung.index;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.index.core.ZoneCounts;
import id.lumbung.instrument.core.Reason;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Zone;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexExplanationTest {
    private static final List<String> MANDATORY = List.of("SID-16", "SID-17", "SID-32", "SID-33", "SID-35");

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static UUID social = new UUID(0, 0);
    private static UUID health = new UUID(0, 0);

    /** Scores as verified: Gayatri counts, Posyandu is red and lacks what is mandatory, Sekar waits for a verifier. */
    @BeforeAll
    static void enter() {
        var city = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        city.period();
        city.limits(20, 8);
        social = city.agency("Dinas Sosial");
        health = city.agency("Dinas Kesehatan");
        var gayatri = city.sheet(city.innovation(social, "Gayatri", "SOSIAL"));
        MANDATORY.forEach(it -> city.accepted(gayatri, it, 3));
        var posyandu = city.sheet(city.innovation(health, "Posyandu", "KESEHATAN"));
        city.accepted(posyandu, "SID-16", 1);
        var sekar = city.sheet(city.innovation(health, "Sekar", "SOSIAL"));
        MANDATORY.forEach(it -> {
            city.answer(sekar, it, it.equals("SID-33") ? "A" : null, 2, null, "PENDING", SampleGovernment.SENT);
            city.evidence(sekar, it);
        });
        city.recalculate();
        var regency = new SampleGovernment(PORTAL, KABUPATEN_MOJOKERTO);
        regency.period();
        regency.sheet(regency.innovation(regency.agency("Dinas Sosial"), "Posko Paman", "SOSIAL"));
        regency.recalculate();
    }

    @Test
    void the_figures_of_an_agency_are_those_of_the_dashboard() {
        for (var agency : as(KOTA_MOJOKERTO, () -> PORTAL.bean(Dashboard.class).zones(YEAR))
                .agencies()) {
            var sums = figures(StandingFilter.agency(agency.agencyId())).verified();

            assertThat(sums.innovations()).isEqualTo(agency.innovations());
            assertThat(sums.zones()).isEqualTo(agency.zones());
            assertThat(sums.mean().orElseThrow()).isEqualByComparingTo(agency.meanMaturity());
            assertThat(sums.missing()).isEqualByComparingTo(agency.missing());
        }
    }

    @Test
    void a_zone_is_a_share_of_all_innovations_or_of_those_of_its_agencies() {
        var everywhere = figures(StandingFilter.zone(Zone.RED, Set.of()));
        var inHealth = figures(StandingFilter.zone(Zone.RED, Set.of(health)));

        assertThat(everywhere.verified().zones()).isEqualTo(new ZoneCounts(0, 0, 2));
        assertThat(everywhere.inEveryZone()).isEqualTo(3);
        assertThat(inHealth.inEveryZone()).isEqualTo(2);
        assertThat(figures(StandingFilter.zone(Zone.RED, Set.of(social, health)))
                        .inEveryZone())
                .isEqualTo(3);
    }

    @Test
    void an_affair_counts_what_is_eligible_as_verified_and_as_claimed() {
        var figures = figures(StandingFilter.affair("SOSIAL"));

        assertThat(figures.verified().eligible()).isEqualTo(1);
        assertThat(figures.claimed().eligible()).isEqualTo(2);
        assertThat(figures.verified().innovations()).isEqualTo(2);
    }

    @Test
    void an_affair_without_innovations_has_no_mean() {
        var nothing = figures(StandingFilter.affair("PENDIDIKAN")).verified();

        assertThat(nothing.innovations()).isZero();
        assertThat(nothing.mean()).isEmpty();
        assertThat(innovations(StandingFilter.affair("PENDIDIKAN"), 0)).isEmpty();
    }

    @Test
    void those_that_bring_most_come_first_and_the_others_say_why_not() {
        assertThat(innovations(StandingFilter.ALL, 0))
                .extracting(it -> it.innovation().title(), it -> it.verified().eligible(), it -> it.verified()
                        .reasons())
                .containsExactly(
                        tuple("Gayatri", true, List.of()),
                        tuple("Posyandu", false, List.of(Reason.MANDATORY)),
                        tuple("Sekar", false, List.of(Reason.MANDATORY)));
    }

    @Test
    void a_page_goes_on_where_the_last_one_ended() {
        assertThat(innovations(StandingFilter.ALL, 1))
                .extracting(it -> it.innovation().title())
                .containsExactly("Posyandu", "Sekar");
    }

    @Test
    void the_index_is_made_of_the_innovations_that_count() {
        var index = as(KOTA_MOJOKERTO, () -> PORTAL.bean(GovernmentIndex.class).of(YEAR));
        var counted = innovations(StandingFilter.ALL, 0).stream()
                .filter(it -> it.verified().eligible())
                .mapToLong(it -> it.verified().maturity())
                .sum();

        assertThat(index.verified().totals().maturitySum()).isEqualTo(counted);
    }

    @Test
    void an_agency_of_another_government_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        as(KABUPATEN_MOJOKERTO, () -> explanation().figures(YEAR, StandingFilter.agency(social))));
        assertThat(as(KABUPATEN_MOJOKERTO, () -> explanation().innovations(YEAR, StandingFilter.agency(social), 0, 50)))
                .isEmpty();
    }

    @Test
    void another_government_sees_its_own_innovations_only() {
        assertThat(as(KABUPATEN_MOJOKERTO, () -> explanation().innovations(YEAR, StandingFilter.ALL, 0, 50)))
                .extracting(it -> it.innovation().title())
                .containsExactly("Posko Paman");
    }

    @Test
    void what_is_not_known_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> figures(StandingFilter.affair("'; drop table sheet; --")));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(KOTA_MOJOKERTO, () -> explanation().figures(1999, StandingFilter.ALL)));
    }

    @Test
    void nobody_sees_it_without_the_permission() {
        var operator = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(
                        () -> CurrentActor.call(operator, () -> explanation().figures(YEAR, StandingFilter.ALL)));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() ->
                        CurrentActor.call(operator, () -> explanation().innovations(YEAR, StandingFilter.ALL, 0, 50)));
    }

    private static StandingFigures figures(StandingFilter filter) {
        return as(KOTA_MOJOKERTO, () -> explanation().figures(YEAR, filter));
    }

    private static List<InnovationStanding> innovations(StandingFilter filter, int offset) {
        return as(KOTA_MOJOKERTO, () -> explanation().innovations(YEAR, filter, offset, 50));
    }

    private static IndexExplanation explanation() {
        return PORTAL.bean(IndexExplanation.class);
    }

    private static <T> T as(TenantKey tenant, Supplier<T> work) {
        return CurrentActor.call(Actors.may(tenant, DASHBOARD_READ, INNOVATION_READ), work::get);
    }
}
