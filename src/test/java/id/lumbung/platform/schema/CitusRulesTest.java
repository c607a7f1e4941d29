package id.lumbung.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a move of governments to several clusters, or to Citus, possible (docs/decisions/0003): no offender each. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitusRulesTest {
    private static final String TENANT_TABLES = """
            with t as (select c.oid, c.relname, c.relnamespace, c.relkind, c.relowner, n.nspname
                       from pg_class c join pg_namespace n on n.oid = c.relnamespace
                       where n.nspname like 't\\_%')
            """;

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "=>", textBlock = """
            a foreign key leads into its own schema or to ref => \
                select conname from pg_constraint k join t on t.oid = k.conrelid join pg_class f on f.oid = k.confrelid \
                where k.contype = 'f' and f.relnamespace not in (t.relnamespace, 'ref'::regnamespace)
            no foreign key leads into a government from outside => \
                select conname from pg_constraint k join t on t.oid = k.confrelid join pg_class f on f.oid = k.conrelid \
                where k.contype = 'f' and f.relnamespace <> t.relnamespace
            every table has a primary key => \
                select relname from t where relkind in ('r', 'p') \
                and not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')
            there are no triggers of ours, in ref neither => \
                select tgname from pg_trigger g join pg_class c on c.oid = g.tgrelid \
                where not g.tgisinternal and (c.oid in (select oid from t) or c.relnamespace = 'ref'::regnamespace)
            an identity is a bigint => \
                select relname from t join pg_sequence s on s.seqrelid = t.oid where s.seqtypid <> 'bigint'::regtype
            no table inherits => \
                select relname from t join pg_inherits i on i.inhrelid = t.oid where relkind = 'r'
            there are no materialized views, rules or foreign tables => \
                select relname from t where relkind in ('m', 'f') \
                union all select rulename from pg_rewrite r join t on t.oid = r.ev_class where t.relkind <> 'v'
            everything belongs to lumbung_owner => \
                select relname from t where relowner <> 'lumbung_owner'::regrole \
                union all select nspname from pg_namespace where nspname ~ '^(t_|control|ref|ext)' and nspowner <> 'lumbung_owner'::regrole
            a government may use its sequences => \
                select relname from t where relkind = 'S' and not has_sequence_privilege(t.nspname, t.oid, 'USAGE')
            constraint names are ours, short and unique in their schema => \
                select conname from pg_constraint k join t on t.oid = k.conrelid where k.contype <> 'n' \
                group by conname, t.relnamespace having count(*) > 1 or length(conname) > 50
            every reference table has a primary key => \
                select relname from pg_class c where c.relnamespace = 'ref'::regnamespace and c.relkind = 'r' \
                and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
            the shared part names governments by value => \
                select conname from pg_constraint k where k.contype = 'f' and k.connamespace = 'control'::regnamespace \
                and k.confrelid in (select oid from t)
            """)
    void no_table_breaks_a_rule(String rule, String offenders) throws SQLException {
        assertThat(PORTAL.listAsSuperuser(TENANT_TABLES + offenders)).as(rule).isEmpty();
    }
}
