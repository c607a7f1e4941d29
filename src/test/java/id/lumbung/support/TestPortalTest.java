package id.lumbung.support;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TestPortalTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @Test
    void a_test_works_for_one_government_after_another() throws SQLException {
        assertThat(role(KOTA_MOJOKERTO)).isEqualTo("t_35_76");
        assertThat(role(JAWA_TIMUR)).isEqualTo("t_35");
        assertThat(role(PORTAL.provision("35.78"))).isEqualTo("t_35_78");
    }

    @SuppressWarnings("unchecked")
    private static String role(TenantKey tenant) {
        TransactionOperations<Connection> transactions = PORTAL.bean(TransactionOperations.class);
        return CurrentTenant.call(
                tenant,
                () -> transactions.executeRead(it -> {
                    try (var statement = it.getConnection()
                                    .prepareStatement(
                                            "select current_user from agency right join (values (1)) on true");
                            var rows = statement.executeQuery()) {
                        rows.next();
                        return rows.getString(1);
                    }
                }));
    }
}
