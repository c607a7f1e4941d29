package id.lumbung.platform.schema;

import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A portal whose governments each have a table of probes, with two of their own in it. */
final class ProbePortal {
    static final List<TenantKey> TENANTS =
            List.of(TestDatabase.KOTA_MOJOKERTO, TestDatabase.KABUPATEN_MOJOKERTO, TestDatabase.JAWA_TIMUR);

    private ProbePortal() {}

    /** With this many connections, bound in the way of this name: see {@link MutatedBinding}. */
    static TestPortal open(int connections, String binding) throws SQLException {
        var portal = new TestPortal(Map.of(
                        "datasources.default.maximum-pool-size", connections,
                        "datasources.default.idle-timeout", 0,
                        "test.binding", binding))
                .open();
        for (var tenant : TENANTS) {
            addProbes(portal, tenant);
        }
        return portal;
    }

    private static void addProbes(TestPortal portal, TenantKey tenant) throws SQLException {
        portal.executeAsSuperuser("""
                set role lumbung_owner;
                create table %1$s.probe (id uuid primary key, tenant text not null, kept boolean not null);
                insert into %1$s.probe values (gen_random_uuid(), '%1$s', true), (gen_random_uuid(), '%1$s', true)
                """.formatted(tenant.schema()));
    }
}
