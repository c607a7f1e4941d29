package id.lumbung.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.schema.Schemas;
import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceDataTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            552 | select count(*) from ref.region
            546 | select count(*) from ref.region where autonomous
            6   | select count(*) from ref.region where not autonomous and province_code = '31' and code <> '31'
            38  | select count(*) from ref.region where kind = 'PROVINSI' and province_code = code
            40  | select count(*) from ref.affair
            6   | select count(*) from ref.affair where category = 'BASIC_SERVICE' and position <= 6
            91  | select count(*) from ref.published_index where source_url like 'http%'
            0   | select count(*) from ref.published_index where (scale = 'POINTS') <> (year <= 2020)
            1   | select count(*) from ref.published_index where region_code = '35.76' and year = 2023 and score = 84.46 and rank = 1
            """)
    void what_everybody_may_read_is_there(long expected, String sql) throws SQLException {
        assertThat(PORTAL.queryAsSuperuser(sql)).isEqualTo(expected);
    }

    @Test
    void loading_again_mends_what_differs_and_removes_no_region() throws SQLException {
        PORTAL.executeAsSuperuser("update ref.region set name = 'Kota Lama' where code = '35.76'");
        PORTAL.executeAsSuperuser("update control.schema_history set checksum = 0 where version is null");

        new Schemas(TestDatabase.server().settings(PORTAL.database()))
                .migrateControl(DatabaseSettings.MAIN, new ReferenceData());

        assertThat(PORTAL.queryAsSuperuser("select count(*) from ref.region where name = 'Kota Mojokerto'"))
                .isEqualTo(1L);
        assertThat(PORTAL.queryAsSuperuser("select count(*) from ref.region")).isEqualTo(552L);
    }
}
