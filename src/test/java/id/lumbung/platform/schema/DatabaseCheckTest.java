package id.lumbung.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import io.micronaut.core.value.MapPropertyResolver;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseCheckTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @Test
    void a_prepared_database_is_fine_for_the_portal_and_for_the_job() {
        assertThat(check(Map.of()).problemOfPortal()).isEmpty();
        assertThat(check(Map.of()).problemOfMigration()).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(nullValues = "-", emptyValue = "", textBlock = """
            url,               '',                                       LUMBUNG_DB_URL is not set
            url,               jdbc:mysql://db/lumbung,                  LUMBUNG_DB_URL is not the address of a PostgreSQL database
            url,               jdbc:postgresql://localhost:1/lumbung,    LUMBUNG_DB_URL cannot be used by lumbung_app
            url,               HERE/nowhere,                             LUMBUNG_DB_URL cannot be used by lumbung_app
            url,               HERE/template1,                           is not prepared for this version; run ./lumbung migrate first
            app-password,      '',                                       LUMBUNG_DB_APP_PASSWORD is not set
            app-password,      wrong,                                    LUMBUNG_DB_APP_PASSWORD is wrong
            platform-password, '',                                       LUMBUNG_DB_PLATFORM_PASSWORD is not set
            platform-password, wrong,                                    LUMBUNG_DB_PLATFORM_PASSWORD is wrong
            """)
    void what_keeps_the_portal_from_starting_is_one_line_that_names_the_variable(
            String key, String value, String sentence) {
        var problem = check(Map.of(key, value)).problemOfPortal();
        assertThat(problem)
                .hasValueSatisfying(it ->
                        assertThat(it).contains(sentence).doesNotContain("\n").doesNotContain("Exception"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "migrator-password, '', LUMBUNG_DB_MIGRATOR_PASSWORD is not set",
        "migrator-password, wrong, LUMBUNG_DB_MIGRATOR_PASSWORD is wrong",
        "admin-user, nobody, LUMBUNG_DB_URL cannot be used by nobody"
    })
    void what_keeps_the_job_from_starting_is_one_line_too(String key, String value, String sentence) {
        assertThat(check(Map.of(key, value)).problemOfMigration())
                .hasValueSatisfying(it -> assertThat(it).contains(sentence).doesNotContain("\n"));
    }

    private static DatabaseCheck check(Map<String, String> changes) {
        var server = TestDatabase.server();
        var all = new HashMap<>(server.configuration(PORTAL.database()));
        changes.forEach((key, value) -> all.put("lumbung.db." + key, value.replace("HERE/", server.url(""))));
        return new DatabaseCheck(DatabaseSettings.from(new MapPropertyResolver(all)));
    }
}
