package id.lumbung.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each test spoils one thing in the pack that ships. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackReaderTest {
    private static final String IID = resource("iid.yaml");

    @Test
    void the_shipped_pack_has_the_form_its_schema_asks_for() {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(resource("pack.schema.json"));
        assertThat(schema.validate(IID, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(IID.replace("format: 1", "format: one"), InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void a_weight_that_breaks_a_sum_is_told_for_every_version() {
        var problems = problemsWith("weight: 4\n", "weight: 5\n");
        assertThat(problems).hasSize(14).allMatch(it -> it.path().startsWith("$.selfTest."));
        assertThat(problems)
                .contains(new Told("$.selfTest.sid", "should be 111, but version 2026 gives 114"))
                .contains(new Told("$.selfTest.total", "should be 250, but version 2026 gives 253"));
    }

    @Test
    void a_maturity_must_stay_whole() {
        assertThat(problemsWith("weight: 4\n", "weight: 4.5\n"))
                .contains(new Told("$.sid[19].weight", "must be whole, because the maturity of an innovation is"));
    }

    @Test
    void gaps_and_overlaps_of_ranges_are_found() {
        assertThat(problemsWith("[[1, 10], [11, 30], [31, null]]", "[[1, 10], [12, 30], [31, null]]"))
                .containsExactly(new Told("$.sid[1].measure.ranges", "leave a gap between 10 and 12"));
        assertThat(problemsWith("[[1, 10], [11, 30], [31, null]]", "[[1, 11], [11, 30], [31, null]]"))
                .containsExactly(new Told("$.sid[1].measure.ranges", "overlap at 11"));
        assertThat(problemsWith("[[6, null], [2, 5], [0, 1]]", "[[6, null], [2, null], [0, 1]]"))
                .containsExactly(new Told("$.sid[12].measure.ranges", "overlap at 6"));
        assertThat(problemsWith("low: 5.91, high: 2.35", "low: 2.35, high: 5.91"))
                .containsExactly(
                        new Told("$.spd[6].measure", "has its cut points the wrong way round: low 2.35, high 5.91"));
    }

    @Test
    void gaps_and_overlaps_of_categories_are_found() {
        assertThat(problemsWith("min: 40.01, max: 65.00", "min: 40.02, max: 65.00"))
                .containsExactly(new Told("$.categories.FROM_40_AND_65", "leave a gap between 40.01 and 40.02"));
        assertThat(problemsWith("min: 40.01, max: 65.00", "min: 40.00, max: 65.00"))
                .containsExactly(new Told("$.categories.FROM_40_AND_65", "overlap at 40.00"));
        assertThat(problemsWith("min: 65.01, max: 100.00", "min: 65.01, max: 99.99"))
                .containsExactly(new Told("$.categories.FROM_40_AND_65", "must end at 100"));
    }

    @Test
    void a_missing_translation_is_found() {
        assertThat(problemsWith("{id: Alat Kerja, en: Work tools}", "{id: Alat Kerja}"))
                .containsExactly(new Told("$.sid[3].name.en", "is missing"));
        assertThat(problemsWith("{id: Alat Kerja, en: Work tools}", "{id: Alat Kerja, en: \" \"}"))
                .containsExactly(new Told("$.sid[3].name.en", "must be a text"));
    }

    @Test
    void codes_must_be_unique_and_references_must_lead_somewhere() {
        assertThat(problemsWith("code: SID-18\n", "code: SID-17\n"))
                .contains(new Told("$.sid[2].code", "is not unique: SID-17"));
        assertThat(problemsWith("{code: LH, kind", "{code: PANGAN, kind"))
                .containsExactly(new Told("$.affairs[10].code", "is not unique: PANGAN"));
        assertThat(problemsWith("unit: EVENTS", "unit: TIMES"))
                .containsExactly(new Told("$.sid[4].measure.unit", "is not one of the units: TIMES"));
        assertThat(problemsWith("key: MONEV\n    variable: HASIL", "key: MONEV\n    variable: SDM"))
                .containsExactly(new Told("$.sid[18].variable", "is not one of the SID variables: SDM"));
        assertThat(problemsWith("defaultVersion: \"2026\"", "defaultVersion: \"2031\""))
                .containsExactly(new Told("$.defaultVersion", "is not one of the versions: 2031"));
        assertThat(problemsWith("categories: NGAWI_2022", "categories: NGAWI_2020"))
                .containsExactly(new Told(
                        "$.versions[0].marks.categories",
                        "is neither a confidence nor one of the sources: NGAWI_2020"));
    }

    @Test
    void a_misspelt_name_and_an_override_of_nothing_are_found() {
        assertThat(problemsWith("    key: VIDEO\n", "    kee: VIDEO\n"))
                .containsExactly(new Told("$.sid[19].kee", "is unknown or used by no version"));
        assertThat(problemsWith("      SID-19:\n", "      SID-91:\n"))
                .containsExactly(new Told("$.overrides.LEVELS_2022.rows.SID-91", "is unknown or used by no version"));
    }

    @Test
    void settings_out_of_reason_are_found() {
        assertThat(problemsWith("minimumDivisor: 14", "minimumDivisor: 0"))
                .containsExactly(new Told("$.versions[6].minimumDivisor", "must be 1 to 1000000"));
        assertThat(problemsWith("minimumBasicServiceAffairs: 6", "minimumBasicServiceAffairs: 7"))
                .containsExactly(new Told("$.versions[6].minimumBasicServiceAffairs", "must be 0 to 6"));
        assertThat(problemsWith("to: \"2026-12-31\"", "to: \"2024-12-31\""))
                .containsExactly(new Told("$.versions[6].window", "ends before it begins: 2025-01-01 to 2024-12-31"));
        assertThat(problemsWith("to: \"2026-12-31\"", "to: \"2026-02-30\""))
                .containsExactly(
                        new Told("$.versions[6].window.to", "must be a date such as \"2026-12-31\", is 2026-02-30"));
    }

    @Test
    void a_version_may_be_without_a_row_and_earn_otherwise_by_the_number_of_innovations()
            throws FlawedDocumentException {
        var own = "    window: {from: \"2025-01-01\", to: \"2026-12-31\"}\n";
        var pack = IID.replace(own, own + """
                    without: [SID-20]
                    quantity: {weight: 0.5, cap: 100, mark: ASSUMED}
                    selfTest: {spd: 63, sid: 108, quantity: 50, total: 221}
                """);
        var versions = PackReader.read(new StringReader(pack)).versions();

        assertThat(versions.getLast().indicator("SID-20")).isEmpty();
        assertThat(versions.getLast().rules().maximumTotal()).isEqualByComparingTo("221");
        assertThat(versions.subList(0, 5))
                .allSatisfy(it -> assertThat(it.indicator("SID-20")).isPresent());
        assertThat(problems(pack.replace("[SID-20]", "[SID-99]")))
                .contains(new Told("$.versions[6].without[0]", "is not one of the rows: SID-99"))
                .contains(new Told("$.versions[6].selfTest.sid", "should be 108, but version 2027 gives 111"));
    }

    @Test
    void revisions_follow_one_another_and_say_since_when_and_why() throws FlawedDocumentException {
        assertThat(PackReader.read(new StringReader(SamplePacks.WITH_REVISION)).revisions("2026"))
                .extracting(it -> it.revision().number())
                .containsExactly(1, 2);
        assertThat(problemsWith("    revision: 2\n", "    revision: 3\n"))
                .containsExactly(
                        new Told("$.versions[4].code", "is not the next revision: 2025/3; that would be revision 2"));
        assertThat(problemsWith("code: \"2027\"", "code: \"2026\""))
                .containsExactly(
                        new Told("$.versions[6].code", "is not the next revision: 2026; that would be revision 2"));
        assertThat(problemsWith("    issuedOn: \"2026-11-28\"\n", ""))
                .containsExactly(new Told("$.versions[4].issuedOn", "is missing"));
        assertThat(problemsWith("    revision: 2\n", ""))
                .extracting(Told::path)
                .contains("$.versions[4].issuedOn", "$.versions[4].reason", "$.versions[4].code");
    }

    @Test
    void a_revision_has_the_rows_of_the_first() {
        var window = "    window: {from: \"2023-01-01\", to: \"2024-12-31\"}\n";
        assertThat(problemsWith(window, window + """
                    without: [SID-20]
                    selfTest: {spd: 63, sid: 108, quantity: 76, total: 247}
                """))
                .containsExactly(
                        new Told(
                                "$.versions[4]",
                                "must have the rows and bases of the first revision of 2025: a revision corrects what they say"));
    }

    @Test
    void what_only_second_hand_sources_state_is_reported() {
        assertThat(problemsWith("secondHand: [SUKABUMI_2025,", "secondHand: [SUKABUMI_2024,"))
                .containsExactly(new Told("$.secondHand[0]", "is not one of the sources: SUKABUMI_2024"));
    }

    @Test
    void all_problems_are_told_at_once() {
        var broken = IID.replace("unit: EVENTS", "unit: TIMES").replace("{id: Alat Kerja, en: Work tools}", "{}");
        assertThat(problems(broken))
                .extracting(Told::path)
                .containsExactlyInAnyOrder("$.sid[3].name.id", "$.sid[3].name.en", "$.sid[4].measure.unit");
    }

    @Test
    void yaml_that_is_none_or_that_could_do_harm_is_refused() {
        assertThat(problems("code: [")).singleElement().extracting(Told::path).isEqualTo("$");
        assertThat(problems("code: IID\ncode: IID"))
                .singleElement()
                .extracting(Told::path)
                .isEqualTo("$");
        assertThat(problems("!!java.io.File [x]"))
                .singleElement()
                .extracting(Told::path)
                .isEqualTo("$");
        assertThat(problems("a: &a [x]\nb: *a"))
                .singleElement()
                .extracting(Told::path)
                .isEqualTo("$");
        assertThat(problems("just words")).isNotEmpty();
        assertThat(problems("")).isNotEmpty();
    }

    @Test
    void decimals_are_kept_as_they_are_written() throws FlawedDocumentException {
        var iid = PackReader.read(new StringReader(IID));
        assertThat(iid.versions().getFirst().rules().quantityWeight()).hasToString("0.38");
        assertThat(iid.versions().getFirst().categories().getFirst().min()).hasToString("60.01");
    }

    private static List<Told> problemsWith(String before, String after) {
        assertThat(IID).contains(before);
        return problems(IID.replace(before, after));
    }

    private static List<Told> problems(String pack) {
        return Told.of(
                catchThrowableOfType(FlawedDocumentException.class, () -> PackReader.read(new StringReader(pack))));
    }

    private static String resource(String name) {
        try (var bytes = Instruments.class.getResourceAsStream("/instruments/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
