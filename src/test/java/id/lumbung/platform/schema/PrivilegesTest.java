package id.lumbung.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All roles against all schemas and all tables: who may do what, asked of PostgreSQL itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivilegesTest {
    private static final String ROLES = """
            select rolname from pg_roles
            where rolname like 'lumbung\\_%' or rolname like 't\\_%' or rolname = 'tenant_base'""";
    private static final String SCHEMAS =
            "select nspname from pg_namespace where nspname !~ '^(pg_|information_schema)'";
    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^(pg_|information_schema)'""";
    private static final String ON_SCHEMAS = """
            select concat_ws(' ', role, schema, string_agg(privilege, ' ' order by privilege))
            from (%s) r(role), (%s) s(schema), unnest(array['USAGE', 'CREATE']) privilege
            where has_schema_privilege(role, schema, privilege)
            group by role, schema""".formatted(ROLES, SCHEMAS);
    private static final String ON_TABLES = """
            select concat_ws(' ', role, t.name, string_agg(privilege, ' ' order by position))
            from (%s) r(role), (%s) t(name), unnest(array[
                'SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'
            ]) with ordinality p(privilege, position)
            where has_table_privilege(role, t.name, privilege)
            group by role, t.name""".formatted(ROLES, TABLES);

    private static final String NOTHING = "";
    private static final String READ = "SELECT";
    private static final String APPEND = "SELECT INSERT";
    private static final String KEEP = "SELECT INSERT UPDATE";
    private static final String CHANGE = "SELECT INSERT UPDATE DELETE";

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @Test
    void a_role_uses_its_own_schemas_and_creates_in_none() throws SQLException {
        var expected = cross(ROLES, SCHEMAS, PrivilegesTest::onSchema);
        assertThat(PORTAL.listAsSuperuser(ON_SCHEMAS)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_role_does_with_a_table_what_it_must_and_no_more() throws SQLException {
        var expected = cross(ROLES, TABLES, PrivilegesTest::onTable);
        assertThat(PORTAL.listAsSuperuser(ON_TABLES)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void no_role_is_above_the_rules() throws SQLException {
        assertThat(rolesWith("rolsuper or rolbypassrls or rolcreatedb or rolreplication"))
                .isEmpty();
        assertThat(rolesWith("rolcreaterole")).containsExactly("lumbung_migrator");
        assertThat(rolesWith("rolcanlogin"))
                .containsExactlyInAnyOrder("lumbung_app", "lumbung_platform", "lumbung_migrator");
    }

    private static List<Object> rolesWith(String attribute) throws SQLException {
        return PORTAL.listAsSuperuser(
                "select rolname from pg_roles where (%s) and rolname in (%s)".formatted(attribute, ROLES));
    }

    @Test
    void memberships_carry_no_right_by_themselves_but_the_one_to_read_reference_data() throws SQLException {
        var memberships = PORTAL.listAsSuperuser("""
                select distinct case when m.member::regrole::text like 't\\_%%' then 'government' else m.member::regrole::text end
                    || ' in ' || case when m.roleid::regrole::text like 't\\_%%' then 'government' else m.roleid::regrole::text end
                    || case when m.inherit_option then ' inherits' else '' end
                    || case when m.set_option then ' becomes' else '' end
                    || case when m.admin_option then ' grants' else '' end
                from pg_auth_members m
                where m.member::regrole::text in (%s)""".formatted(ROLES));
        assertThat(memberships)
                .containsExactlyInAnyOrder(
                        "lumbung_app in government becomes",
                        "lumbung_migrator in government grants",
                        "lumbung_migrator in lumbung_owner becomes",
                        "lumbung_migrator in tenant_base grants",
                        "government in tenant_base inherits becomes");
    }

    @Test
    void everybody_else_is_let_into_nothing() throws SQLException {
        assertThat(PORTAL.queryAsSuperuser("""
                        select count(*) from pg_database d, aclexplode(d.datacl) a
                        where d.datname = current_database() and a.grantee = 0""")).isEqualTo(0L);
        assertThat(PORTAL.queryAsSuperuser("""
                        select count(*) from pg_namespace n, aclexplode(n.nspacl) a
                        where n.nspname !~ '^(pg_|information_schema)' and a.grantee = 0""")).isEqualTo(0L);
        assertThat(PORTAL.queryAsSuperuser("""
                        select count(*) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and n.nspname !~ '^(pg_|information_schema)'""")).isEqualTo(0L);
    }

    private static String onSchema(String role, String schema) {
        if (role.equals("lumbung_owner")) {
            return schema.equals("public") ? NOTHING : "CREATE USAGE";
        }
        var shared = schema.equals("ref") || schema.equals("ext");
        return switch (role) {
            case "lumbung_app", "lumbung_migrator" -> NOTHING;
            case "lumbung_platform" -> shared || schema.equals("control") ? "USAGE" : NOTHING;
            default -> shared || schema.equals(role) ? "USAGE" : NOTHING; // tenant_base and each government
        };
    }

    private static String onTable(String role, String table) {
        if (role.equals("lumbung_owner")) {
            return CHANGE + " TRUNCATE REFERENCES TRIGGER MAINTAIN";
        }
        if (onSchema(role, table.substring(0, table.indexOf('.'))).isEmpty()) {
            return NOTHING;
        }
        return switch (table.replace(role, "own")) {
            case "control.schema_history", "own.schema_history" -> NOTHING;
            case "control.tenant_migration" -> READ;
            case "control.tenant", "own.outbox" -> KEEP;
            case "control.instrument_pack",
                    "control.instrument_event",
                    "own.sheet_event",
                    "own.period_move",
                    "own.sending",
                    "own.sent_row" -> APPEND;
            default -> table.startsWith("ref.") ? READ : CHANGE;
        };
    }

    private static List<String> cross(String roles, String objects, Expectation expectation) throws SQLException {
        var all = PORTAL.listAsSuperuser(objects);
        return PORTAL.listAsSuperuser(roles).stream()
                .flatMap(role -> all.stream().flatMap(object -> {
                    var rights = expectation.of(role.toString(), object.toString());
                    return rights.isEmpty() ? Stream.empty() : Stream.of(role + " " + object + " " + rights);
                }))
                .toList();
    }

    private interface Expectation {
        String of(String role, String object);
    }
}
