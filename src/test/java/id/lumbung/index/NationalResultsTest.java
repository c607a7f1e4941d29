package id.lumbung.index;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.PROVINCE_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.lumbung.assessment.SampleGovernment;
import id.lumbung.index.core.Gap;
import id.lumbung.index.core.NationalScale;
import id.lumbung.platform.document.LineFlaw;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.text.Texts;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalResultsTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final Actor AGENCY = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ, GOVERNMENT_EDIT);
    private static final Actor LEADER = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ);

    private final NationalResults results = PORTAL.bean(NationalResults.class);

    @BeforeEach
    void nothing_is_known_but_a_target() {
        var government = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        government.run("delete from national_point");
        government.run("delete from yearly_index");
        government.run("insert into yearly_index (year, version, target) values (2024, 0, 88)");
    }

    @Test
    void a_result_is_kept_and_the_target_of_its_year_stays() {
        take(result(2024, "92.25", 1, Map.of("SPD", "52.25", "SPD-10B", "2.25")));

        assertThat(all()).singleElement().satisfies(it -> {
            assertThat(it.index()).isEqualByComparingTo("92.25");
            assertThat(it.rank()).isEqualTo(1);
            assertThat(it.source()).isEqualTo("Kepmendagri");
            assertThat(it.points().keySet()).containsExactly("SPD", "SPD-10B");
        });
        assertThat(CurrentActor.call(LEADER, () -> PORTAL.bean(Dashboard.class).years()))
                .singleElement()
                .satisfies(it -> assertThat(it.target()).isEqualByComparingTo("88"));
    }

    @Test
    void what_is_entered_again_replaces_what_was_known() {
        take(result(2024, "92.25", 1, Map.of("SPD", "52.25")));
        take(result(2024, "92.30", null, Map.of("QUANTITY", "76")));

        assertThat(all()).singleElement().satisfies(it -> {
            assertThat(it.index()).isEqualByComparingTo("92.30");
            assertThat(it.rank()).isNull();
            assertThat(it.points().keySet()).containsExactly("QUANTITY");
        });
    }

    static Stream<Path> tables() throws IOException {
        return Files.list(Path.of("src/test/resources/tables/same"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_says_the_same_however_it_was_written(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var read = CurrentActor.call(AGENCY, () -> results.preview(bytes));

        assertThat(read.flaws()).isEmpty();
        assertThat(read.results()).extracting(NationalResult::year).containsExactlyInAnyOrder(2021, 2022, 2023, 2024);
        assertThat(read.results()).anySatisfy(it -> {
            assertThat(it.year()).isEqualTo(2023);
            assertThat(it.index()).isEqualByComparingTo("84.46");
            assertThat(it.rank()).isEqualTo(1);
            assertThat(it.source()).isEqualTo("Kepmendagri \u2013 Jum\u2019at");
        });
        take(read.results().toArray(NationalResult[]::new));
        assertThat(all()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tahun;indeks;peringkat;sumber;SPD;KEMATANGAN\n2023;84,46;1;Kepmendagri;50,25;88,1\n2024;92,25;;;;\n",
                "\uFEFFyear,index,rank,source,SPD,MATURITY\r\n2023,84.46,1,Kepmendagri,50.25,88.1\r\n2024,92.25,,,,\r\n",
            })
    void aspects_are_read_by_their_names(String csv) {
        var read = preview(csv);

        assertThat(read.flaws()).isEmpty();
        assertThat(read.results()).hasSize(2);
        var first = read.results().getFirst();
        assertThat(first.index()).isEqualByComparingTo("84.46");
        assertThat(first.points()).containsOnlyKeys("SPD", "MATURITY");
        assertThat(read.results().getLast().rank()).isNull();
        assertThat(all()).as("a preview keeps nothing").isEmpty();
    }

    @Test
    void nothing_is_published_of_a_year_to_come() {
        var next = LocalDate.now(PORTAL.bean(Clock.class)).getYear() + 1;

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> take(result(next, "90.00", null, Map.of())))
                .satisfies(it -> assertThat(it.input()).hasValue("year"));
    }

    @Test
    void what_a_file_is_silent_about_stays_as_it_was() {
        take(result(2023, "84.46", 1, Map.of("SPD", "50.25")));

        var read = preview("tahun;indeks;peringkat\n2023;84,47;-\n");

        assertThat(read.outcome()).singleElement().satisfies(it -> {
            assertThat(it.index()).isEqualByComparingTo("84.47");
            assertThat(it.rank()).isEqualTo(1);
            assertThat(it.source()).isEqualTo("Kepmendagri");
            assertThat(it.points()).containsOnlyKeys("SPD");
        });
        take(result(2023, "84.40", 2, Map.of("SPD", "51.00"))); // somebody else, before the file is taken over
        CurrentActor.run(AGENCY, () -> results.takeOver(read.results()));
        assertThat(all()).singleElement().satisfies(it -> {
            assertThat(it.index()).isEqualByComparingTo("84.47");
            assertThat(it.rank()).isEqualTo(2);
            assertThat(it.points().get("SPD")).isEqualByComparingTo("51.00");
        });
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_line() {
        var read = preview("""
                tahun;indeks;peringkat;sumber;SPD;SPD-99
                2023;101;1;;64;
                dua;84,46;satu;;;
                2024;92,25
                2023;84,46;0;;;1
                """);

        assertThat(read.flaws())
                .extracting(it -> it.line() + " " + it.key().replaceFirst(".*\\.flaw\\.", ""))
                .containsExactly("1 unknown", "2 index", "2 points", "3 whole", "3 whole", "5 rank", "5 twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | nothing", "indeks;sumber | heading", "tahun;indeks;INDEKS | column", "'tahun;\"a' | quote"})
    void a_file_that_is_no_such_table_says_so(String csv, String reason) {
        assertThat(preview(csv).flaws()).extracting(LineFlaw::key).contains("platform.document.flaw." + reason);
    }

    @Test
    void what_is_wrong_is_told_in_the_readers_numbers() {
        var flaw = preview("tahun;indeks\n2023;184,46\n").flaws().getFirst();

        assertThat(Texts.of(Texts.INDONESIAN).text(flaw.key(), flaw.arguments().toArray()))
                .startsWith("indeks 184,46 ");
        assertThat(Texts.of(Texts.ENGLISH).text(flaw.key(), flaw.arguments().toArray()))
                .startsWith("the index 184.46 ");
    }

    @Test
    void an_indicator_of_another_year_is_told_by_line_and_one_of_no_year_once() {
        var read = preview("tahun;SPD-99;SPD\n2022;1;2\n2023;1;2\n");

        assertThat(read.flaws())
                .extracting(LineFlaw::line, LineFlaw::key)
                .containsExactly(tuple(1L, "platform.document.flaw.unknown"));
    }

    @Test
    void before_2021_an_index_is_points_and_is_compared_with_nothing_of_ours() {
        var old = new NationalResult(2020, new BigDecimal("1971.50"), 136, "Kemendagri", new TreeMap<>());
        take(old, result(2021, "62.3", null, Map.of()));

        assertThat(all()).first().satisfies(it -> {
            assertThat(it.index()).isEqualByComparingTo("1971.5");
            assertThat(it.scale()).isEqualTo(NationalScale.POINTS);
        });
        assertThat(CurrentActor.call(LEADER, () -> PORTAL.bean(Dashboard.class).years()))
                .filteredOn(it -> it.comparable().isPresent())
                .extracting(YearlyIndex::year)
                .containsExactly(2021);
        assertRefused(result(2021, "101", null, Map.of()), "index");
        assertRefused(result(2020, "100001", null, Map.of()), "index");
        assertRefused(result(2020, "900", null, Map.of("SPD", "40")), "otherParts");
        assertThat(preview("tahun;indeks\n2019;1.024\n2020;1.971,5\n2021;62,3\n")
                        .results())
                .extracting(it -> String.valueOf(it.index()))
                .containsExactly("1024", "1971.5", "62.3");
    }

    private void assertRefused(NationalResult result, String reason) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> take(result)).satisfies(it -> assertThat(it.key())
                .isEqualTo("index.national.flaw." + reason));
    }

    @Test
    void a_year_can_be_removed_and_its_target_stays() {
        take(result(2023, "84.46", 1, Map.of("SPD", "50")), result(2024, "92.25", 1, Map.of("SPD", "52.25")));

        CurrentActor.run(AGENCY, () -> {
            results.remove(2023);
            results.remove(2024);
        });

        assertThat(all()).isEmpty();
        assertThat(CurrentActor.call(LEADER, () -> PORTAL.bean(Dashboard.class).years()))
                .singleElement()
                .satisfies(it -> assertThat(it.target()).isEqualByComparingTo("88"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> CurrentActor.run(AGENCY, () -> results.remove(2024)));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.run(LEADER, () -> results.remove(2024)));
    }

    @Test
    void nothing_of_it_is_kept_when_one_year_cannot_be() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> take(result(2023, "84.46", 1, Map.of()), result(2024, "100.01", 1, Map.of())))
                .satisfies(it -> assertThat(it.key()).isEqualTo("index.national.flaw.index"));
        assertThat(all()).isEmpty();
    }

    @Test
    void the_difference_is_explained_by_aspect_and_by_indicator() {
        var government = new SampleGovernment(PORTAL, KABUPATEN_MOJOKERTO);
        government.period();
        var own = government.sheet(null);
        government.accepted(own, "SPD-10B", 3);
        government.waiting(own, "SPD-12", 2);
        government.recalculate();
        var agency = Actors.may(KABUPATEN_MOJOKERTO, DASHBOARD_READ, GOVERNMENT_EDIT);

        var compared = CurrentActor.call(agency, () -> {
            results.take(List.of(result(2026, "2.10", 300, Map.of("SPD", "5.25", "SPD-10B", "1.5", "SPD-12", "3.75"))));
            return results.compare(2026).orElseThrow();
        });

        var spd = compared.gaps().parts().getFirst();
        assertThat(spd.verified()).isEqualByComparingTo("2.25");
        assertThat(spd.claimed()).isEqualByComparingTo("6.25");
        assertThat(spd.difference().orElseThrow()).isEqualByComparingTo("3");
        assertThat(compared.gaps().parts().get(1).national()).isEmpty();
        assertThat(compared.gaps().rows())
                .filteredOn(it -> it.national().isPresent())
                .extracting(Gap::item)
                .containsExactly("SPD-10B", "SPD-12");
        assertThat(CurrentActor.call(agency, () -> results.compare(2025))).isEmpty();
    }

    @Test
    void only_the_innovation_agency_enters_and_only_its_own_government_sees() {
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.run(LEADER, () -> results.take(List.of())));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.run(LEADER, () -> results.preview(new byte[0])));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.run(Actors.may(KOTA_MOJOKERTO, PROVINCE_READ), results::all));
        take(result(2023, "84.46", 1, Map.of()));
        assertThat(CurrentActor.call(Actors.mayEverything(KABUPATEN_MOJOKERTO), results::all))
                .extracting(NationalResult::year)
                .doesNotContain(2023);
    }

    private List<NationalResult> all() {
        return CurrentActor.call(LEADER, results::all);
    }

    private NationalImport preview(String csv) {
        return CurrentActor.call(AGENCY, () -> results.preview(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private void take(NationalResult... taken) {
        CurrentActor.run(AGENCY, () -> results.take(List.of(taken)));
    }

    private static NationalResult result(int year, String index, @Nullable Integer rank, Map<String, String> points) {
        var exact = new TreeMap<String, BigDecimal>();
        points.forEach((item, value) -> exact.put(item, new BigDecimal(value)));
        return new NationalResult(year, new BigDecimal(index), rank, "Kepmendagri", exact);
    }
}
