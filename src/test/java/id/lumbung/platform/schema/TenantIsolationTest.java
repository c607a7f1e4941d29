package id.lumbung.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.schema.Interleaving.Outcome;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The property that everything else rests on, and the proof that this test would see it broken. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TenantIsolationTest {

    @ParameterizedTest(name = "{0} operations by {1} threads over {2} connections")
    @CsvSource({"12000, 1, 1", "12000, 4, 2"})
    void no_operation_sees_a_row_of_another_government(int operations, int threads, int connections)
            throws SQLException {
        var outcome = interleave(connections, "right", operations, threads);
        assertThat(outcome.foreign()).isZero();
        assertThat(outcome.denied()).isZero();
        assertThat(outcome.own()).isGreaterThan(operations);
    }

    @Test
    void a_binding_that_outlives_its_transaction_is_seen_to_leak() throws SQLException {
        assertThat(interleave(1, "session", 300, 1).foreign()).isGreaterThan(100);
    }

    @Test
    void without_a_binding_the_database_gives_nothing() throws SQLException {
        var outcome = interleave(1, "off", 300, 1);
        assertThat(outcome.own() + outcome.foreign()).isZero();
        assertThat(outcome.denied()).isGreaterThan(150);
    }

    private static Outcome interleave(int connections, String binding, int operations, int threads)
            throws SQLException {
        try (var portal = ProbePortal.open(connections, binding)) {
            return new Interleaving(portal, ProbePortal.TENANTS).run(operations, threads, 35_76L);
        }
    }
}
