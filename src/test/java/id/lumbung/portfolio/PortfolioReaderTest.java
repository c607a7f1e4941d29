package id.lumbung.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lumbung.instrument.FlawedDocumentException;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.Told;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.Portfolios;
import id.lumbung.instrument.core.VersionId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortfolioReaderTest {
    private static final PortfolioReader READER = new PortfolioReader(new Instruments());
    private static final String GOOD = """
            {"instrument": {"code": "IID", "version": "2026"},
             "spd": {"SPD-01": {"level": 3, "verifiedLevel": 2, "evidence": 1}},
             "innovations": [
               {"id": "INV-1", "stage": "PENERAPAN", "implementedOn": "2024-05-01", "developedOn": null,
                "designWords": 412, "affair": "KESEHATAN", "timesReported": 1,
                "answers": {"SID-33": {"basis": "A", "level": 3, "evidence": 2}}},
               {"id": "INV-2"}]}
            """;

    @Test
    void what_the_contract_shows_is_read() throws FlawedDocumentException {
        var request = read(GOOD);
        assertThat(request.version().code()).isEqualTo("2026");
        assertThat(request.portfolio().innovations()).hasSize(2);
        assertThat(request.portfolio().innovations().getLast().profile().stage())
                .isNull();
    }

    @ParameterizedTest(name = "{0} as {1} is refused at {2}")
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`IID`| `IPP` | $.instrument.code | is not an instrument we know: IPP",
                "2026 | 2031 | $.instrument.version "
                        + "| is not a version of IID: 2031; there are 2022, 2023, 2024, 2025, 2026, 2027",
                "SPD-01 | SPD-99 | $.spd.SPD-99 | is unknown",
                "SPD-01 | SID-16 | $.spd.SID-16 | is unknown",
                "SID-33 | SID-99 | $.innovations[0].answers.SID-99 | is unknown",
                "SID-33 | SPD-01 | $.innovations[0].answers.SPD-01 | is unknown",
                "\"A\" | \"G\" | $.innovations[0].answers.SID-33.basis | is not a basis of SID-33: G",
                "SID-33 | SID-16 | $.innovations[0].answers.SID-16.basis | is not a basis of SID-16: A",
                "PENERAPAN | penerapan | $.innovations[0].stage | is not a known stage: penerapan",
                "KESEHATAN | HEALTH | $.innovations[0].affair | is not a known affair: HEALTH",
                "\"level\": 3, \"verified | \"level\": 4, \"verified | $.spd.SPD-01.level "
                        + "| must be a whole number from 0 to 3, is 4",
                "\"verifiedLevel\": 2 | \"verifiedLevel\": -1 | $.spd.SPD-01.verifiedLevel "
                        + "| must be a whole number from 0 to 3, is -1",
                "\"evidence\": 2 | \"evidence\": -2 | $.innovations[0].answers.SID-33.evidence "
                        + "| must be a whole number from 0 to 2147483647, is -2",
                "412 | 412.5 | $.innovations[0].designWords | must be a whole number",
                "412 | \"412\" | $.innovations[0].designWords | must be a whole number",
                "412 | 99999999999999999999 | $.innovations[0].designWords "
                        + "| must be a whole number from 0 to 2147483647, is 99999999999999999999",
                "\"timesReported\": 1 | \"timesReported\": -1 | $.innovations[0].timesReported "
                        + "| must be a whole number from 0 to 2147483647, is -1",
                "2024-05-01 | 2024-02-30 | $.innovations[0].implementedOn | must be a date such as \"2026-12-31\", is 2024-02-30",
                "2024-05-01 | 2024-5-1 | $.innovations[0].implementedOn | must be a date such as \"2026-12-31\", is 2024-5-1",
                "2024-05-01 | +2024-05-01 | $.innovations[0].implementedOn "
                        + "| must be a date such as \"2026-12-31\", is +2024-05-01",
                "null | true | $.innovations[0].developedOn | must be a text",
                "INV-2 | INV-1 | $.innovations[1].id | is not unique: innovation 0 has the id INV-1 too",
                "\"INV-2\" | \" \" | $.innovations[1].id | must not be empty",
                "\"INV-2\" | null | $.innovations[1].id | is missing",
                "\"INV-2\" | 2 | $.innovations[1].id | must be a text",
                "{\"id\": \"INV-2\"} | {} | $.innovations[1].id | is missing",
                "{\"id\": \"INV-2\"} | null | $.innovations[1] | must not be null",
                "{\"id\": \"INV-2\"} | [] | $.innovations[1] | must be an object",
                "designWords | words | $.innovations[0].words | is unknown",
                "\"spd\": | \"spd \": | $['spd '] | is unknown",
                "\"code\": \"IID\", | `` | $.instrument.code | is missing",
                "\"code\": \"IID\" | \"code\": null | $.instrument.code | is missing",
                "\"instrument\": {\"code\": \"IID\", \"version\": \"2026\"}, | `` | $.instrument | is missing",
                "\"2026\"} | 2026} | $.instrument.version | must be a text",
                "\"level\": 3, \"verified | \"level\": 3, \"level\": 3, \"verified | $.spd.SPD-01.level | is given twice",
                "\"id\": \"INV-2\" | \"id\": \"INV-2\", \"id\": \"INV-3\" | $.innovations[1].id | is given twice",
            })
    void a_flaw_is_told_with_its_path(String before, @Nullable String after, String path, String reason) {
        assertThat(flaws(replaced(before, after))).containsExactly(new Told(path, reason));
    }

    @Test
    void all_flaws_are_told_at_once_even_when_the_version_is_unknown() {
        var json =
                GOOD.replace("2026", "1999").replace("2024-05-01", "someday").replace("\"level\": 3,", "\"level\": 7,");
        assertThat(flaws(json))
                .extracting(Told::path)
                .containsExactly(
                        "$.instrument.version",
                        "$.spd.SPD-01.level",
                        "$.innovations[0].implementedOn",
                        "$.innovations[0].answers.SID-33.level");
    }

    @Test
    void an_instrument_at_the_end_is_found_as_well() throws FlawedDocumentException {
        assertThat(read("{\"innovations\": [], \"instrument\": {\"version\": \"2023\", \"code\": \"IID\"}}")
                        .version()
                        .code())
                .isEqualTo("2023");
    }

    @Test
    void what_is_not_one_json_document_is_refused() {
        assertThat(flaws("")).containsExactly(new Told("$", "must be an object"));
        assertThat(flaws("[]")).containsExactly(new Told("$", "must be an object"));
        assertThat(flaws("null")).isNotEmpty();
        assertThat(flaws(GOOD + "{}")).containsExactly(new Told("$", "goes on after its end"));
        assertThat(flaws("{\"spd\": {")).singleElement().satisfies(it -> assertThat(it.reason())
                .startsWith("is not JSON"));
        assertThat(flaws("{\"instrument\": NaN}")).singleElement().satisfies(it -> assertThat(it.reason())
                .startsWith("is not JSON"));
        assertThat(flaws("[".repeat(5_000))).isNotEmpty();
    }

    @Test
    void a_flaw_is_one_short_line_however_odd_the_document() {
        var flaw = flaws(replaced("PENERAPAN", "A\\nB\\u2028C" + "x".repeat(5_000)))
                .getFirst();
        assertThat(flaw.toString().lines()).hasSize(1);
        assertThat(flaw.toString()).hasSizeLessThan(400);
    }

    @Test
    void the_version_of_an_address_must_be_the_one_in_the_body() throws FlawedDocumentException {
        assertThat(flaws(GOOD, new VersionName("IID", "2027", null), null))
                .containsExactly(new Told("$.instrument.version", "is 2026, but the address says 2027"));
        assertThat(flaws(GOOD, new VersionName("IPP", "2026", null), null))
                .containsExactly(new Told("$.instrument.code", "is IID, but the address says IPP"));
        assertThat(READER.read(GOOD.getBytes(UTF_8), new VersionName("IID", "2026", null), "2027")
                        .version()
                        .code())
                .isEqualTo("2027");
    }

    @Test
    void a_portfolio_cannot_be_scored_as_a_version_there_is_not() {
        assertThat(flaws(GOOD, null, "2031"))
                .containsExactly(new Told("$.instrument", "cannot be scored as version 2031, which there is not"));
    }

    @Test
    void a_portfolio_is_of_the_newest_revision_unless_it_names_another() throws FlawedDocumentException {
        var of2025 = GOOD.replace("\"version\": \"2026\"", "\"version\": \"2025\"");
        assertThat(read(of2025).version().revision().number()).isEqualTo(2);
        assertThat(read(of2025.replace("\"2025\"", "\"2025\", \"revision\": 1"))
                        .version()
                        .id())
                .isEqualTo(new VersionId("IID", "2025", 1));
        assertThat(flaws(of2025.replace("\"2025\"", "\"2025\", \"revision\": 3")))
                .containsExactly(new Told("$.instrument.revision", "is not a revision of 2025: 3; there are 2"));
        assertThat(flaws(of2025.replace("\"2025\"", "\"2025\", \"revision\": \"1\"")))
                .containsExactly(new Told("$.instrument.revision", "must be a whole number"));
        assertThat(flaws(of2025.replace("\"2025\"", "\"2025\", \"revision\": 99999999999")))
                .singleElement()
                .extracting(Told::path)
                .isEqualTo("$.instrument.revision");
    }

    @Test
    void fifty_thousand_innovations_are_read_and_one_more_is_told() throws FlawedDocumentException {
        assertThat(read(many(50_000)).portfolio().innovations()).hasSize(50_000);
        assertThat(flaws(many(50_002)))
                .containsExactly(new Told("$.innovations[50000]", "is one too many: at most 50000 are read"));
    }

    @Test
    void a_thousand_flaws_are_listed_and_then_it_is_enough() {
        assertThat(flaws(many(2_000).replace("\"id\"", "\"name\""))).hasSize(1_001);
    }

    @Test
    void what_is_written_is_read_back_the_same() throws IOException, FlawedDocumentException {
        for (var version : Given.VERSIONS) {
            var request = new ScoreRequest(version, new Portfolios(version, 7, 20).next(30));
            var written = new ByteArrayOutputStream();
            PortfolioWriter.write(request, written);
            assertThat(READER.read(written.toByteArray(), null, null)).isEqualTo(request);
        }
    }

    private static String replaced(String before, @Nullable String after) {
        assertThat(GOOD).contains(before);
        return GOOD.replace(before, after == null ? "" : after);
    }

    private static String many(int innovations) {
        return IntStream.range(0, innovations)
                .mapToObj(it -> "{\"id\": \"" + it + "\"}")
                .collect(Collectors.joining(
                        ",", "{\"instrument\": {\"code\": \"IID\", \"version\": \"2026\"}, \"innovations\": [", "]}"));
    }

    private static ScoreRequest read(String json) throws FlawedDocumentException {
        return READER.read(json.getBytes(UTF_8), null, null);
    }

    private static List<Told> flaws(String json) {
        return flaws(json, null, null);
    }

    private static List<Told> flaws(String json, @Nullable VersionName address, @Nullable String as) {
        return Told.of(catchThrowableOfType(
                FlawedDocumentException.class, () -> READER.read(json.getBytes(UTF_8), address, as)));
    }
}
