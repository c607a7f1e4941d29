package id.lumbung.demo;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.files.Files;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.RegionCode;
import id.lumbung.support.TestPortal;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.GenericArgument;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoDataTest {
    private static final Map<RegionCode, String> GOVERNMENTS = Map.of(
            KOTA_MOJOKERTO.code(), "Kota Mojokerto",
            KABUPATEN_MOJOKERTO.code(), "Kabupaten Mojokerto",
            JAWA_TIMUR.code(), "Jawa Timur");

    private static final Path FILES = Path.of("target", "demo-data-test");
    private static final Argument<TransactionOperations<Connection>> TRANSACTIONS = new GenericArgument<>() {};

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(Map.of("lumbung.files.directory", FILES.toString()));

    @BeforeAll
    static void load_three_governments() {
        new DemoData(PORTAL.context()).load(GOVERNMENTS, _ -> {});
    }

    @Test
    void the_city_has_176_innovations_of_which_the_63_red_ones_are_in_8_of_its_35_agencies() {
        assertThat(row(KOTA_MOJOKERTO, """
                select count(*), count(*) filter (where verified_points >= 105),
                    count(*) filter (where verified_points >= 95 and verified_points < 105),
                    count(*) filter (where verified_points < 95),
                    count(distinct agency_id) filter (where verified_points < 95), (select count(*) from agency)
                from innovation join sheet on innovation_id = innovation.id and year = 2026""")).containsExactly(176L, 96L, 17L, 63L, 8L, 35L);
    }

    @Test
    void twenty_of_the_58_agencies_of_the_regency_have_innovations() {
        assertThat(row(KABUPATEN_MOJOKERTO, """
                select (select count(*) from agency), count(distinct agency_id) from innovation""")).containsExactly(58L, 20L);
    }

    @Test
    void every_innovation_of_the_city_could_be_eligible_and_five_basic_services_are_covered() {
        assertThat(row(KOTA_MOJOKERTO, """
                select count(*) filter (where design_words < 300),
                    count(*) filter (where stage <> 'PENERAPAN'),
                    count(*) filter (where implemented_on not between '2024-01-01' and '2025-12-31'),
                    count(distinct affair) filter (where category = 'BASIC_SERVICE')
                from innovation join ref.affair on affair.code = affair
                join sheet on innovation_id = innovation.id and verified_eligible""")).containsExactly(0L, 0L, 0L, 5L);
    }

    @Test
    void nothing_is_verified_above_its_claim_and_38_rows_wait() {
        assertThat(row(KOTA_MOJOKERTO, """
                select count(*) filter (where verified_level > claimed_level),
                    count(*) filter (where decision = 'PENDING'),
                    count(*) filter (where decision in ('CORRECTED', 'RETURNED') and reason is null),
                    count(*) filter (where verified_level > 0 and not exists (
                        select from evidence where evidence.sheet_id = answer.sheet_id
                        and evidence.indicator = answer.indicator))
                from answer""")).containsExactly(0L, 38L, 0L, 0L);
    }

    @Test
    void the_counts_on_the_sheets_are_those_of_their_rows() {
        assertThat(row(KOTA_MOJOKERTO, """
                select count(*) from sheet where pending <> (
                    select count(*) from answer where sheet_id = sheet.id and decision = 'PENDING')
                or returned <> (select count(*) from answer where sheet_id = sheet.id and decision = 'RETURNED')""")).containsExactly(0L);
    }

    @Test
    void published_figures_hold_in_their_own_sums_in_every_year() {
        var wrong = PORTAL.transactions("platform").executeRead(it -> {
            try (var statement = it.getConnection().prepareStatement("""
                            select count(*) from control.published_snapshot
                            where round((spd + maturity_sum::numeric / divisor + quantity) / 2.5, 2)
                                    is distinct from verified_index
                               or tenant_code = '35.76' and year < 2026
                            union all
                            select count(*) from control.published_snapshot""");
                    var rows = statement.executeQuery()) {
                rows.next();
                var some = rows.getLong(1);
                rows.next();
                return List.of(some, Math.min(2, rows.getLong(1)));
            }
        });

        assertThat(wrong).containsExactly(0L, 2L);
    }

    /** What is told of a past year is told once: by the ministry's results, or by a snapshot. */
    @Test
    void no_past_year_has_two_figures() {
        var told = Csv.read("yearly-index.csv").stream()
                .filter(it -> it.number("year") < GovernmentRows.YEAR)
                .map(it -> it.text("code") + " " + it.number("year"))
                .toList();
        var published = PORTAL.transactions("platform").executeRead(it -> {
            try (var statement = it.getConnection()
                            .prepareStatement("select tenant_code, year from control.published_snapshot");
                    var rows = statement.executeQuery()) {
                var years = new ArrayList<String>();
                while (rows.next()) {
                    years.add(rows.getString(1) + " " + rows.getInt(2));
                }
                return years;
            }
        });

        assertThat(told).contains("35.76 2022", "35.76 2025");
        assertThat(published).contains("35.16 2025").doesNotContainAnyElementsOf(told);
    }

    /** A value is the one its source says; others are named with theirs, and nothing is made up where none is known. */
    @Test
    void each_national_result_is_as_its_source_says() {
        assertThat(texts(
                        KOTA_MOJOKERTO,
                        "select year || ' ' || coalesce(national_index::text, '-') from yearly_index order by year"))
                .containsExactly("2021 62.30", "2022 70.00", "2023 84.46", "2024 92.25", "2025 -", "2026 -");
        assertThat(texts(KOTA_MOJOKERTO, "select source from yearly_index where national_index is not null"))
                .allMatch(it -> it.startsWith("https://"));
        assertThat(texts(KOTA_MOJOKERTO, "select source from yearly_index where year = 2022"))
                .singleElement()
                .asString()
                .contains("tertulis 70 tanpa desimal", "70,78 tanpa alamat sumber", "77,73");
    }

    @Test
    void every_file_a_row_names_can_be_opened_and_has_the_size_it_says() {
        var keys = texts(KOTA_MOJOKERTO, "select object_key || ' ' || size from evidence where kind = 'FILE'");

        assertThat(keys).hasSizeGreaterThan(100).allSatisfy(it -> {
            var key = FileKey.parse(it.substring(0, it.indexOf(' ')));
            assertThat(key.schema()).isEqualTo("t_35_76");
            assertThat(it).endsWith(" " + PORTAL.bean(Files.class).size(key));
        });
    }

    @Test
    void a_second_load_changes_nothing() {
        var loaded = new ArrayList<String>();

        new DemoData(PORTAL.context()).load(GOVERNMENTS, loaded::add);

        assertThat(loaded).isEmpty();
    }

    @Test
    void the_same_government_is_the_same_each_time_and_in_every_process() throws IOException {
        assertThat(Fingerprints.here()).hasSize(4).doesNotHaveDuplicates().isEqualTo(Fingerprints.inAnotherProcess());
    }

    private static List<Long> row(TenantKey tenant, String sql) {
        return query(tenant, sql, rows -> {
            rows.next();
            var numbers = new ArrayList<Long>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                numbers.add(rows.getLong(i));
            }
            return numbers;
        });
    }

    private static List<String> texts(TenantKey tenant, String sql) {
        return query(tenant, sql, rows -> {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        });
    }

    private static <T> List<T> query(TenantKey tenant, String sql, Reading<T> reading) {
        var transactions = PORTAL.context().getBean(TRANSACTIONS);
        return CurrentTenant.call(
                tenant,
                () -> transactions.executeRead(it -> {
                    try (var statement = it.getConnection().prepareStatement(sql);
                            var rows = statement.executeQuery()) {
                        return reading.of(rows);
                    }
                }));
    }

    private interface Reading<T> {
        List<T> of(ResultSet rows) throws SQLException;
    }
}
