package id.lumbung.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MigrationFilesTest {
    private final MigrationFiles all = MigrationFiles.in("db/tenant");

    @Test
    void every_migration_of_a_government_is_found() {
        assertThat(all.byName()).containsKey("V0001__everything_a_government_keeps.sql");
        assertThat(all.byName().values()).allMatch(it -> it.length > 0);
    }

    @Test
    void one_more_migration_is_another_fingerprint_so_that_governments_are_brought_up_to_date() {
        var fewer = new TreeMap<>(all.byName());
        fewer.remove(fewer.lastKey());

        assertThat(new MigrationFiles(fewer).fingerprint()).isNotEqualTo(all.fingerprint());
    }
}
