package id.lumbung.platform.schema;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.innovation.Agencies;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernmentChangesTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final List<TenantKey> told = new ArrayList<>();
    private final Agencies agencies = PORTAL.bean(Agencies.class);

    @BeforeEach
    void somebody_listens() {
        PORTAL.bean(GovernmentChanges.class).listen(told::add);
    }

    @Test
    void what_was_changed_is_told_once_it_is_committed_and_what_was_only_read_is_not() {
        CurrentActor.run(Actors.mayEverything(KOTA_MOJOKERTO), () -> {
            agencies.list();
            assertThat(told).isEmpty();

            var added = agencies.add("Dinas Perikanan", "Diskan");
            assertThat(told).containsExactly(KOTA_MOJOKERTO);

            agencies.open(added.id());
            assertThat(told).as("on the connection that wrote before").hasSize(1);

            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> agencies.add("dinas perikanan", "D"));
            assertThat(told).as("refused").hasSize(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            insert into agency values (1)                              | true
            ' \n UPDATE agency set name = ?'                           | true
            delete from agency                                         | true
            with gone as (delete from agency returning id) select id   | true
            with all_of as (select 1) select * from all_of             | false
            select * from member order by id for update                | false
            select updated_at, deleted from innovation                 | false
            """)
    void statements_that_write_are_told_from_those_that_read(String sql, boolean writing) {
        assertThat(GovernmentChanges.isWriting(sql)).isEqualTo(writing);
    }
}
