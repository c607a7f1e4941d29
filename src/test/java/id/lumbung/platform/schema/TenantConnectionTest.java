package id.lumbung.platform.schema;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.lumbung.shared.RegionCode;
import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the connections refuse, and that a refusal leaves the only connection fit for the next. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TenantConnectionTest {
    private static TestPortal portal;
    private static Probes probes;

    @BeforeAll
    static void open() throws SQLException {
        portal = ProbePortal.open(1, "counted");
        probes = portal.bean(Probes.class);
    }

    @AfterAll
    static void close() throws SQLException {
        portal.close();
    }

    @AfterEach
    void the_next_transaction_is_served() {
        assertThat(CurrentTenant.call(KOTA_MOJOKERTO, probes::list)).containsOnly("t_35_76");
    }

    @Test
    void a_thread_without_a_government_gets_no_transaction() {
        assertRefused(probes::list, "no government");
    }

    @Test
    void a_government_the_database_does_not_know_gets_no_transaction() {
        var unknown = new TenantKey(new RegionCode("35.99"), DatabaseSettings.MAIN);
        assertRefused(() -> CurrentTenant.call(unknown, probes::list), "does not know");
    }

    @Test
    void there_is_no_statement_without_a_transaction() {
        CurrentTenant.run(KOTA_MOJOKERTO, () -> {
            assertRefused(probes::withoutTransaction, "no transaction");
            assertThatThrownBy(() -> portal.bean(ProbeRepository.class).findAll())
                    .hasMessageContaining("Connection is required");
        });
    }

    @Test
    void there_is_no_statement_after_the_transaction_ended_early() {
        CurrentTenant.run(KOTA_MOJOKERTO, () -> assertRefused(probes::commitInBetween, "no transaction"));
    }

    @Test
    void the_transaction_of_one_government_does_nothing_for_another() {
        CurrentTenant.run(
                KOTA_MOJOKERTO, () -> assertRefused(() -> probes.forAnother(JAWA_TIMUR), "this thread is not"));
    }

    @Test
    void an_asynchronous_query_does_not_guess_its_government() {
        CurrentTenant.run(KOTA_MOJOKERTO, () -> {
            var query = portal.bean(ProbeRepository.class).findByKept(true);
            assertThatThrownBy(query::join).hasMessageContaining("Connection is required");
            assertRefused(probes::asynchronous, "this thread is not");
        });
    }

    @Test
    void a_transaction_is_bound_once_however_much_happens_in_it() {
        var count = portal.bean(MutatedBinding.Counted.class).count;
        var before = count.get();
        assertThat(CurrentTenant.call(JAWA_TIMUR, probes::nested)).containsOnly("t_35");
        assertThat(count.get() - before).isEqualTo(1);
    }

    @Test
    void the_limits_hold_in_a_transaction() {
        CurrentTenant.run(JAWA_TIMUR, () -> {
            assertThat(probes.select("show statement_timeout")).isEqualTo("10s");
            assertThat(probes.select("show lock_timeout")).isEqualTo("3s");
            assertThat(probes.select("show idle_in_transaction_session_timeout"))
                    .isEqualTo("1min");
        });
    }

    @Test
    void nothing_is_left_on_the_connection() throws SQLException {
        CurrentTenant.call(JAWA_TIMUR, probes::list);
        try (var connection = pool().getConnection();
                var statement = connection.prepareStatement(
                        "select current_user || ' ' || current_setting('search_path') || ' ' || current_setting('statement_timeout')");
                var rows = statement.executeQuery()) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("lumbung_app pg_catalog 0");
        }
    }

    @Test
    void giving_the_role_back_gives_no_rights() {
        CurrentTenant.run(KOTA_MOJOKERTO, () -> assertThatThrownBy(
                        () -> probes.select("reset role; select tenant from t_35_76.probe"))
                .hasMessageContaining("permission denied"));
    }

    @Test
    void a_foreign_schema_is_denied_by_the_database() {
        for (var foreign : List.of("t_35.probe", "t_35.agency", "control.tenant", "t_35_76.schema_history")) {
            CurrentTenant.run(KOTA_MOJOKERTO, () -> assertThatThrownBy(() -> probes.select("select '' from " + foreign))
                    .hasMessageContaining("permission denied"));
        }
    }

    @Test
    void what_is_append_only_for_a_government_cannot_be_changed_by_it() {
        for (var change : List.of(
                "update sheet_event set reason = ''",
                "delete from sheet_event",
                "truncate sheet_event",
                "delete from outbox")) {
            CurrentTenant.run(KOTA_MOJOKERTO, () -> assertThatThrownBy(() -> probes.select(change))
                    .hasMessageContaining("permission denied"));
        }
    }

    @Test
    void the_same_connection_serves_another_user_never() {
        assertThatThrownBy(() -> source().getConnection("postgres", "")).isInstanceOf(SQLException.class);
    }

    @Test
    void a_government_of_another_cluster_is_served_from_there() throws SQLException {
        var east = new TenantKey(KOTA_MOJOKERTO.code(), "east");
        try (var other = ProbePortal.open(1, "right");
                var both = new TestPortal(Map.of(
                                "lumbung.db.clusters.east",
                                TestDatabase.server().url(other.database())))
                        .open()) {
            other.executeAsSuperuser("update t_35_76.probe set tenant = 'east'");
            var seen = CurrentTenant.call(east, () -> both.bean(Probes.class).list());
            assertThat(seen).containsOnly("east");
        }
    }

    private static HikariDataSource pool() throws SQLException {
        return source().unwrap(HikariDataSource.class);
    }

    private static DataSource source() {
        return portal.bean(DataSource.class);
    }

    private static void assertRefused(ThrowingCallable work, String reason) {
        assertThatThrownBy(work)
                .satisfiesAnyOf(
                        it -> assertThat(it).isInstanceOf(TransactionRefused.class),
                        it -> assertThat(it).hasRootCauseInstanceOf(TransactionRefused.class),
                        it -> assertThat(it).hasCauseInstanceOf(TransactionRefused.class))
                .hasMessageContaining(reason);
    }
}
