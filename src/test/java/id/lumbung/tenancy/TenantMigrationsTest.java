package id.lumbung.tenancy;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.schema.Schemas;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.RegionCode;
import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TenantMigrationsTest {
    private static final String ALL_ARE_OLD = "update control.tenant_migration set fingerprint = 'an older one'";

    private final TestPortal portal = new TestPortal();
    private DatabaseSettings settings;
    private Schemas schemas;
    private TenantMigrations migrations;

    @BeforeEach
    void open() throws SQLException {
        portal.open();
        settings = TestDatabase.server().settings(portal.database());
        schemas = new Schemas(settings);
        migrations = new TenantMigrations(settings, schemas, Clock.systemUTC());
    }

    @AfterEach
    void close() throws SQLException {
        portal.close();
    }

    @Test
    void a_government_taken_on_twice_is_one_and_ready() throws SQLException {
        var surabaya = NewTenant.of(new RegionCode("35.78"), true);
        assertThat(migrations.provision(surabaya)).isEqualTo(migrations.provision(surabaya));
        assertThat(stateOf("35.78")).isEqualTo("ACTIVE");
        assertThat(portal.bean(Tenants.class).findByAlias("35-78")).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo("Kota Surabaya");
            assertThat(it.exampleData()).isTrue();
        });
    }

    @Test
    void a_region_without_a_government_is_never_taken_on() {
        for (var code : List.of("31.01", "31.71", "31.72", "31.73", "31.74", "31.75", "35.99")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> migrations.provision(NewTenant.of(new RegionCode(code), false)));
        }
    }

    @Test
    void an_onboarding_interrupted_after_any_step_is_finished_by_the_next_job() throws SQLException {
        try (var register = TenantRegister.open(settings)) {
            for (var code : List.of("35.01", "35.02", "35.03", "35.04")) {
                register.enter(NewTenant.of(new RegionCode(code), false), Instant.EPOCH);
            }
        }
        schemas.createRole(key("35.02"));
        schemas.createRole(key("35.03"));
        schemas.createSchema(key("35.03"));
        schemas.createRole(key("35.04"));
        schemas.createSchema(key("35.04"));
        schemas.migrate(key("35.04"));

        assertThat(migrations.migrateAll()).hasSize(4).allSatisfy(it -> assertThat(it.error())
                .isNull());
        assertThat(portal.listAsSuperuser("select distinct state from control.tenant"))
                .containsExactly("ACTIVE");
        assertThat(tablesOf("t_35_01")).isEqualTo(tablesOf("t_35_76"));
    }

    @Test
    void two_who_take_on_the_same_government_at_once_get_one() throws Exception {
        try (var workers = Executors.newFixedThreadPool(2)) {
            var surabaya = NewTenant.of(new RegionCode("35.78"), false);
            var first = workers.submit(() -> migrations.provision(surabaya));
            var second = workers.submit(() -> migrations.provision(surabaya));
            assertThat(first.get()).isEqualTo(second.get());
        }
    }

    @Test
    void when_all_is_up_to_date_only_the_register_is_asked() throws SQLException {
        portal.executeAsSuperuser("drop schema t_35_16 cascade");
        assertThat(migrations.migrateAll()).isEmpty();
    }

    @Test
    void one_poisoned_government_fails_alone_and_is_healed_later() throws SQLException {
        portal.executeAsSuperuser(ALL_ARE_OLD);
        portal.executeAsSuperuser("alter table t_35_16.schema_history rename to lost");

        var results = migrations.migrateAll();
        assertThat(results)
                .filteredOn(it -> it.error() == null)
                .extracting(Migrated::tenant)
                .containsExactlyInAnyOrder(JAWA_TIMUR, KOTA_MOJOKERTO);
        assertThat(results).filteredOn(it -> it.error() != null).singleElement().satisfies(it -> {
            assertThat(it.tenant()).isEqualTo(KABUPATEN_MOJOKERTO);
            assertThat(it.error()).contains("t_35_16");
        });
        assertThat(
                        portal.listAsSuperuser(
                                "select tenant_code from control.tenant_migration where state = 'FAILED' and error is not null"))
                .containsExactly("35.16");

        portal.executeAsSuperuser("alter table t_35_16.lost rename to schema_history");
        assertThat(migrations.migrateAll()).singleElement().satisfies(it -> assertThat(it.error())
                .isNull());
    }

    @Test
    void a_suspended_government_is_migrated_and_stays_suspended() throws SQLException {
        portal.executeAsSuperuser(ALL_ARE_OLD);
        portal.executeAsSuperuser("update control.tenant set state = 'SUSPENDED' where code = '35.16'");
        assertThat(migrations.migrateAll()).hasSize(3);
        assertThat(stateOf("35.16")).isEqualTo("SUSPENDED");
    }

    @Test
    void the_command_tells_what_it_did_and_its_exit_code_whether_all_went_well() throws SQLException {
        assertThat(command()).isEqualTo("0 Shared part up to date\nEvery government is up to date\n");
        portal.executeAsSuperuser(ALL_ARE_OLD);
        portal.executeAsSuperuser("alter table t_35_16.schema_history rename to lost");
        assertThat(command()).startsWith("1 ").contains("35.16 failed: ", "brought up to date: 2, failed: 1");
    }

    private String command() {
        var printed = new ByteArrayOutputStream();
        var stream = new PrintStream(printed);
        var code = new MigrateCommand(settings, stream, stream).run();
        return code + " " + printed;
    }

    private Object stateOf(String code) throws SQLException {
        return portal.listAsSuperuser("select state from control.tenant where code = '%s'".formatted(code))
                .getFirst();
    }

    private List<Object> tablesOf(String schema) throws SQLException {
        return portal.listAsSuperuser("""
                select table_name || '.' || column_name || ' ' || data_type from information_schema.columns
                where table_schema = '%s' order by 1""".formatted(schema));
    }

    private static TenantKey key(String code) {
        return new TenantKey(new RegionCode(code), DatabaseSettings.MAIN);
    }
}
