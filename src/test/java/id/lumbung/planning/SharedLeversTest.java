package id.lumbung.planning;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.assessment.EffortSettings;
import id.lumbung.assessment.RandomPortfolio;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.index.Targets;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.View;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.planning.core.LeverOrder;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedLeversTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final Actor CITY = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ, SETTINGS_EDIT);
    private static final Actor REGENCY = Actors.may(KABUPATEN_MOJOKERTO, DASHBOARD_READ);

    @BeforeAll
    static void enter() {
        enter(KOTA_MOJOKERTO, 7, 12);
        enter(KABUPATEN_MOJOKERTO, 8, 5);
    }

    private static void enter(TenantKey tenant, int seed, int innovations) {
        var government = new SampleGovernment(PORTAL, tenant);
        government.period();
        government.run("insert into yearly_index values (2026, 0, null, null, 94, null)");
        new RandomPortfolio(government, PORTAL.bean(Instruments.class).version("IID", "2026"), seed).enter(innovations);
    }

    @Test
    void what_nothing_changed_of_is_computed_once_for_all() {
        assertThat(shared(PORTAL, CITY)).isSameAs(shared(PORTAL, CITY));
    }

    @Test
    void no_government_is_given_what_was_computed_for_another() {
        var city = shared(PORTAL, CITY);
        var regency = shared(PORTAL, REGENCY);

        assertThat(city.basis().portfolio().size()).isEqualTo(12);
        assertThat(regency.basis().portfolio().size()).isEqualTo(5);
        assertThat(regency.basis().places().keySet())
                .doesNotContainAnyElementsOf(city.basis().places().keySet());
        assertThat(shared(PORTAL, CITY)).isSameAs(city);
    }

    @Test
    void who_works_for_one_agency_sees_its_steps_only_of_what_all_share() {
        var all = board(PORTAL, CITY);
        var agency = all.agencies().getFirst().agencyId();
        var steps = all.offers(null, null, LeverOrder.GAIN);

        assertThat(steps).isNotEmpty();
        assertThat(board(PORTAL, head(UUID.randomUUID())).offers(null, null, LeverOrder.GAIN))
                .isEmpty();
        assertThat(board(PORTAL, head(agency)).offers(null, null, LeverOrder.GAIN))
                .isNotEmpty()
                .flatExtracting(LeverOffer::steps)
                .allSatisfy(it -> assertThat(it.innovationId()
                                .flatMap(all::place)
                                .orElseThrow()
                                .agencyId())
                        .isEqualTo(agency));
        assertThat(board(PORTAL, CITY).offers(null, null, LeverOrder.GAIN)).isEqualTo(steps);
    }

    private static Actor head(UUID agency) {
        Map<Permission, Scope> grants =
                Map.of(DASHBOARD_READ, new Scope.Everywhere(), INNOVATION_SUBMIT, new Scope.Agencies(Set.of(agency)));
        return new Actor("head", "Kepala Dinas", "Kepala Dinas", KOTA_MOJOKERTO, grants);
    }

    /** Each of what steps rest on, as if anybody had changed it anywhere, without any version of ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update sheet set updated_at = updated_at where innovation_id = (select max(id::text)::uuid from innovation)",
                "update answer set verified_level = 3 where indicator = (select min(indicator) from answer)",
                "delete from evidence where id = (select max(id::text)::uuid from evidence)",
                "update innovation set title = title || ' baru'",
                "update agency set name = name || ' baru'",
                "update period set version = version",
                "insert into tenant_setting values (1, 0, 80, 60, now()) on conflict (id) do update set standard_value = 81",
                "insert into row_effort values ('SID-23', 0, 1, 1, 1)",
                "update yearly_index set target = 95",
            })
    void a_change_of_anything_it_rests_on_is_seen_at_the_next_opening(String change) throws SQLException {
        var before = shared(PORTAL, CITY);
        var regency = shared(PORTAL, REGENCY);

        PORTAL.executeAsSuperuser("set search_path = " + KOTA_MOJOKERTO.schema() + ", ext, ref; " + change);

        assertThat(shared(PORTAL, CITY)).isNotSameAs(before);
        assertThat(shared(PORTAL, CITY).basis()).isNotSameAs(before.basis());
        assertThat(shared(PORTAL, REGENCY)).as("of another government").isSameAs(regency);
    }

    @Test
    void what_another_replica_changes_is_seen_at_the_next_opening() throws SQLException {
        try (var other = PORTAL.beside()) {
            assertThat(board(PORTAL, CITY).now()).isEqualTo(board(other, CITY).now());

            CurrentActor.call(CITY, () -> {
                other.bean(Targets.class).set(Map.of(YEAR, Optional.of(new BigDecimal("99"))));
                return other.bean(EffortSettings.class)
                        .set("SPD-01", List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN));
            });

            var seen = board(PORTAL, CITY);
            assertThat(seen.target()).contains(new BigDecimal("99.00"));
            assertThat(seen.basis().efforts().own()).contains("SPD-01");
        }
    }

    private static YearLevers shared(TestPortal portal, Actor actor) {
        return CurrentActor.call(actor, () -> portal.bean(SharedLevers.class).of(YEAR, View.VERIFIED));
    }

    private static LeverBoard board(TestPortal portal, Actor actor) {
        return CurrentActor.call(
                actor, () -> portal.bean(GovernmentLevers.class).of(YEAR, View.VERIFIED));
    }
}
