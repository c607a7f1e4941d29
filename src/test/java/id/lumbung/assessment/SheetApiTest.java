package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lumbung.evidence.Samples;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.TestPortal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list and the indicator sheets over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetApiTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static final String LIST = "/api/v1/innovations";
    private static final String LINK = "{\"url\": \"https://jdih.mojokertokota.go.id/perwali/41\"}";

    private static UUID agency;

    private final ApiClient api = new ApiClient(PORTAL);
    private String title;
    private String sheet;

    @BeforeAll
    static void open() {
        var city = new SheetFixture(PORTAL, KOTA_MOJOKERTO).withPeriod();
        agency = city.agency("Dinas Kesehatan");
        var other = city.agency("Dinas Sosial");
        new ApiClient(PORTAL)
                .admit(
                        "operator",
                        Actors.mayIn(agency, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT, INNOVATION_SUBMIT))
                .admit("neighbour", Actors.mayIn(other, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT))
                .admit("reader", Actors.may(KOTA_MOJOKERTO, INNOVATION_READ))
                .admit("nobody", Actors.may(KOTA_MOJOKERTO))
                .admit("foreigner", Actors.mayEverything(KABUPATEN_MOJOKERTO));
    }

    @BeforeEach
    void an_innovation() {
        title = "Inovasi " + UUID.randomUUID();
        sheet = LIST + "/" + new SheetFixture(PORTAL, KOTA_MOJOKERTO).innovation(agency, title) + "/sheet";
    }

    @Test
    void a_sheet_has_its_rows_and_where_it_stands() {
        var answer = api.get("reader", sheet);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/rows")).hasSize(20);
        assertThat(answer.at("/rows/0/version").asInt()).isEqualTo(-1);
        assertThat(answer.at("/rows/0/lock").asText()).isEqualTo("FORBIDDEN");
        assertThat(answer.at("/claimed/maturity").asInt()).isZero();
        assertThat(answer.at("/claimed/zone").asText()).isEqualTo("RED");
        assertThat(answer.at("/instrument/version").asText()).isEqualTo("2026");
    }

    @Test
    void a_level_that_is_claimed_counts_as_soon_as_it_is_proven() {
        var claimed = claim("SID-16", "{\"version\": -1, \"level\": 2}");
        assertThat(claimed.status()).isEqualTo(200);
        assertThat(row(claimed, "SID-16").at("/claimed/why").asText()).isEqualTo("NO_EVIDENCE");

        var proven = api.post("operator", evidence("SID-16") + "/links", LINK);

        assertThat(proven.status()).isEqualTo(201);
        assertThat(proven.at("/0/url").asText()).isEqualTo("https://jdih.mojokertokota.go.id/perwali/41");
        var counted = api.get("operator", sheet);
        assertThat(counted.at("/claimed/maturity").asInt()).isPositive();
        assertThat(row(counted, "SID-16").at("/claimed/counts").asBoolean()).isTrue();
        assertThat(row(counted, "SID-16").at("/evidence").asInt()).isOne();
    }

    @Test
    void a_file_is_taken_in_and_handed_out_again() {
        var pdf = Samples.pdf(3_000_000);

        var attached = api.upload("operator", evidence("SID-16") + "/files", "SK Wali Kota.pdf", pdf);

        assertThat(attached.status()).as(attached.body()).isEqualTo(201);
        assertThat(attached.at("/0/name").asText()).isEqualTo("SK Wali Kota.pdf");
        assertThat(attached.at("/0/size").asInt()).isEqualTo(pdf.length);
        var file = "/files/evidence/" + attached.at("/0/id").asText();
        assertThat(api.get("reader", file).body()).startsWith("%PDF-1.7").hasSizeGreaterThan(2_900_000);
        assertThat(api.get("foreigner", file).status()).isEqualTo(404);
        assertThat(api.get("stranger", file).status()).isEqualTo(401);
    }

    @Test
    void evidence_is_taken_away_again_from_its_own_row() {
        var link = api.post("operator", evidence("SID-16") + "/links", LINK)
                .at("/0/id")
                .asText();

        assertThat(api.delete("operator", evidence("SID-17") + "/" + link).status())
                .isEqualTo(404);
        assertThat(api.delete("reader", evidence("SID-16") + "/" + link).status())
                .isEqualTo(403);
        assertThat(api.delete("operator", evidence("SID-16") + "/" + link).status())
                .isEqualTo(204);
        assertThat(api.get("operator", evidence("SID-16")).json()).isEmpty();
    }

    @Test
    void a_file_that_is_not_what_its_row_takes_is_refused_in_words() {
        var files = evidence("SID-16") + "/files";

        refused(api.upload("operator", files, "virus.pdf", Samples.EXE), 422, "evidence.refusal.type");
        refused(api.upload("operator", files, "kosong.pdf", new byte[0]), 422, "evidence.refusal.empty");
        refused(
                api.upload("operator", files, "besar.pdf", Samples.pdf(6 * 1024 * 1024)),
                422,
                "evidence.refusal.tooLarge.DOCUMENT");
        assertThat(api.get("operator", evidence("SID-16")).json()).isEmpty();
    }

    @Test
    void a_form_without_a_file_or_with_half_of_one_is_refused() {
        var files = evidence("SID-16") + "/files";
        var form = ApiClient.form("sk.pdf", Samples.pdf("isi"));
        var half = Arrays.copyOf(form, form.length - 20);

        assertThat(api.post("operator", files, "{}").status()).isEqualTo(415);
        assertThat(api.multipart("operator", files, BodyPublishers.ofString("tanpa batas"))
                        .status())
                .isEqualTo(400);
        assertThat(api.multipart("operator", files, BodyPublishers.ofByteArray(half))
                        .status())
                .isEqualTo(400);
        assertThat(api.get("operator", evidence("SID-16")).json()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} is refused with {2}, {3}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "SID-16; {\"version\": -1, \"level\": 4}; 422; assessment.sheet.refusal.level",
                "SID-16; {\"version\": -1, \"level\": 1, \"basis\": \"A\"}; 422; assessment.sheet.refusal.unknownBasis",
                "SID-33; {\"version\": -1, \"level\": 1}; 422; assessment.sheet.refusal.basisFirst",
                "SID-16; {\"version\": -1}; 400; level",
                "SID-16; {\"level\": 1}; 400; version",
                "SID-16; {\"version\": -1, \"level\": \"tinggi\"}; 400; level: nilainya tidak dapat dibaca",
                "SID-16; {\"version\": 7, \"level\": 1}; 409; ``",
                "SID-99; {\"version\": -1, \"level\": 1}; 404; ``",
                "SPD-01; {\"version\": -1, \"level\": 1}; 404; ``",
            })
    void a_claim_that_cannot_be_is_refused_in_words(String indicator, String claim, int status, String named) {
        var answer = claim(indicator, claim);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body()).contains(named);
    }

    @Test
    void the_basis_is_chosen_with_the_level() {
        var claimed = claim("SID-33", "{\"version\": -1, \"level\": 3, \"basis\": \"A\"}");

        assertThat(row(claimed, "SID-33").at("/basis").asText()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x.go.id/a", "http://x.go.id/a", "https://localhost/a", "perwali"})
    void a_link_that_leads_nowhere_public_is_refused(String url) {
        var answer = api.post("operator", evidence("SID-16") + "/links", "{\"url\": \"" + url + "\"}");

        refused(answer, 422, "evidence.refusal.link");
    }

    @Test
    void what_is_claimed_and_proven_is_sent() {
        refused(api.post("operator", sheet + "/submission", ""), 422, "assessment.sheet.refusal.nothingToSend");
        claim("SID-16", "{\"version\": -1, \"level\": 2}");
        api.post("operator", evidence("SID-16") + "/links", LINK);

        var sent = api.post("operator", sheet + "/submission", "");

        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.at("/reference").asText()).startsWith("K2026-");
        assertThat(sent.at("/rows/0/indicator").asText()).isEqualTo("SID-16");
        assertThat(sent.at("/rows/0/fate").asText()).isEqualTo("WAITING");
        var waiting = api.get("operator", sheet);
        assertThat(waiting.at("/state").asText()).isEqualTo("SUBMITTED");
        assertThat(row(waiting, "SID-16").at("/decision").asText()).isEqualTo("PENDING");
        assertThat(row(waiting, "SID-17").at("/lock").asText()).isEqualTo("FREE");
        refused(claim("SID-16", "{\"version\": 1, \"level\": 3}"), 422, "assessment.sheet.refusal.waiting");
    }

    @Test
    void what_would_be_sent_and_what_stays_is_told_before() {
        claim("SID-16", "{\"version\": -1, \"level\": 2}");
        claim("SID-17", "{\"version\": -1, \"level\": 3}");
        api.post("operator", evidence("SID-16") + "/links", LINK);

        var planned = api.get("operator", sheet + "/submission");

        assertThat(planned.status()).as(planned.body()).isEqualTo(200);
        assertThat(planned.at("/going")).hasSize(1);
        assertThat(planned.at("/unproven/0/indicator").asText()).isEqualTo("SID-17");
        assertThat(planned.at("/unproven/0/points").asInt()).isEqualTo(6);
        assertThat(planned.at("/empty")).hasSize(18);
        assertThat(planned.at("/hindrance").asText("")).isEmpty();
    }

    @Test
    void what_was_sent_is_taken_back_by_row_and_as_a_whole() {
        for (var indicator : new String[] {"SID-16", "SID-17"}) {
            claim(indicator, "{\"version\": -1, \"level\": 2}");
            api.post("operator", evidence(indicator) + "/links", LINK);
        }
        var receipt = sheet + "/sendings/"
                + api.post("operator", sheet + "/submission", "").at("/id").asText();
        var version = row(api.get("operator", sheet), "SID-16").at("/version").asInt();
        var withdrawal = sheet + "/rows/SID-16/withdrawal";

        assertThat(api.post("operator", withdrawal, "{\"version\": 0}").status())
                .isEqualTo(409);
        var taken = api.post("operator", withdrawal, "{\"version\": " + version + "}");
        assertThat(row(taken, "SID-16").at("/decision").asText()).isEqualTo("OPEN");

        var rest = api.post("operator", receipt + "/withdrawal", "");
        assertThat(rest.at("/rows/1/fate").asText()).isEqualTo("TAKEN_BACK");
        refused(api.post("operator", receipt + "/withdrawal", ""), 422, "assessment.sheet.refusal.notWaiting");
        assertThat(api.get("reader", receipt).at("/reference").asText())
                .isEqualTo(api.get("reader", sheet + "/sendings")
                        .at("/0/reference")
                        .asText());
        assertThat(api.get("foreigner", receipt).status()).isEqualTo(404);
        assertThat(api.get("neighbour", receipt).status()).isEqualTo(403);
        assertThat(api.get("operator", sheet + "/sendings/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"reader, 403", "neighbour, 403", "nobody, 403", "foreigner, 404", "stranger, 401"})
    void nobody_else_changes_the_sheet(String who, int status) {
        var row = sheet + "/rows/SID-16";

        assertThat(api.put(who, row, "{\"version\": -1, \"level\": 2}").status())
                .isEqualTo(status);
        assertThat(api.post(who, sheet + "/submission", "").status()).isEqualTo(status);
        assertThat(api.post(who, row + "/withdrawal", "{\"version\": 1}").status())
                .isEqualTo(status);
        assertThat(api.post(who, row + "/evidence/links", LINK).status()).isEqualTo(status);
        assertThat(api.upload(who, row + "/evidence/files", "sk.pdf", Samples.pdf("sk"))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void another_government_finds_no_sheet_and_an_empty_list() {
        assertThat(api.get("foreigner", sheet).status()).isEqualTo(404);
        assertThat(api.get("foreigner", evidence("SID-16")).status()).isEqualTo(404);
        assertThat(api.get("foreigner", LIST).at("/total").asInt()).isZero();
    }

    @Test
    void the_list_is_filtered_and_paged_as_the_view_is() {
        var found = api.get(
                "reader",
                LIST + "?size=1&zone=RED&state=DRAFT&stage=PENERAPAN&agency=" + agency + "&q="
                        + title.replace(" ", "%20"));

        assertThat(found.at("/total").asInt()).isOne();
        assertThat(found.at("/innovations/0/title").asText()).isEqualTo(title);
        assertThat(found.at("/innovations/0/zone").asText()).isEqualTo("RED");
        assertThat(api.get("reader", LIST + "?view=WAITING&q=" + title.replace(" ", "%20"))
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(api.get("reader", LIST + "?page=1000&size=1").at("/innovations"))
                .isEmpty();
        assertThat(api.get("reader", LIST + "?size=-5").status()).isEqualTo(400);
    }

    @Test
    void the_list_is_sorted_as_asked() {
        new SheetFixture(PORTAL, KOTA_MOJOKERTO).innovation(agency, "Aaa " + title);

        var up = api.get("reader", LIST + "?sort=TITLE&size=200").at("/innovations");
        var down =
                api.get("reader", LIST + "?sort=TITLE&descending=true&size=200").at("/innovations");

        assertThat(up.at("/0/title").asText()).startsWith("Aaa");
        assertThat(down.at("/" + (down.size() - 1) + "/title").asText()).startsWith("Aaa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone=PURPLE", "agency=dinas", "sort=COLOUR", "page=satu", "view=NONE"})
    void a_filter_nobody_knows_is_refused(String filter) {
        assertThat(api.get("reader", LIST + "?" + filter).status()).isEqualTo(400);
    }

    @Test
    void nobody_lists_without_the_permission() {
        assertThat(api.get("nobody", LIST).status()).isEqualTo(403);
        assertThat(api.get("stranger", LIST).status()).isEqualTo(401);
    }

    private Answer claim(String indicator, String claim) {
        return api.put("operator", sheet + "/rows/" + indicator, claim);
    }

    private String evidence(String indicator) {
        return sheet + "/rows/" + indicator + "/evidence";
    }

    private static JsonNode row(Answer answer, String indicator) {
        return answer.at("/rows")
                .valueStream()
                .filter(it -> it.at("/indicator").asText().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.at("/code").asText()).isEqualTo(code);
    }
}
