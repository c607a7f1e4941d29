package id.lumbung.assessment;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.PortfolioReader;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.support.Actors;
import id.lumbung.support.NamedGate;
import id.lumbung.support.TestPortal;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentApiTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(Map.of("test.named-gate", "true", "micronaut.server.port", "-1"));

    private static SampleGovernment city;
    private static UUID agency;

    private UUID sheet;

    @BeforeAll
    static void open() {
        PORTAL.bean(EmbeddedServer.class).start();
        var gate = PORTAL.bean(NamedGate.class);
        gate.admit("leader", Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ));
        gate.admit("verifier", Actors.may(KOTA_MOJOKERTO, SHEET_VERIFY));
        gate.admit("reader", Actors.may(KOTA_MOJOKERTO, INNOVATION_READ));
        gate.admit("foreigner", Actors.may(KABUPATEN_MOJOKERTO, DASHBOARD_READ, SHEET_VERIFY));
        city = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        city.period();
        new SampleGovernment(PORTAL, KABUPATEN_MOJOKERTO).period();
        agency = city.agency("Kecamatan Magersari");
    }

    @BeforeEach
    void a_claim_waits() {
        sheet = city.sheet(city.innovation(agency, "Inovasi " + UUID.randomUUID(), "KESEHATAN"));
        city.waiting(sheet, "SID-16", 2);
        city.recalculate();
    }

    @Test
    void the_dashboard_has_both_views_and_the_zones() throws Exception {
        var answer = get("leader", "/api/v1/dashboard");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer))
                .containsEntry("year", YEAR)
                .containsEntry("instrument", Map.of("code", "IID", "version", "2026"))
                .containsKeys("claimed", "verified", "zones", "limits", "agencies", "affairs");
    }

    @Test
    void who_scores_the_period_that_was_handed_out_finds_the_index_of_the_dashboard() throws Exception {
        var file = get("leader", "/api/v1/periods/" + YEAR + "/portfolio");
        var read = new PortfolioReader(PORTAL.bean(Instruments.class))
                .read(file.body().getBytes(StandardCharsets.UTF_8), null, null);
        var scored = Scoring.portfolio(read.version(), read.portfolio(), View.CLAIMED)
                .index();

        var claimed = (Map<?, ?>) json(get("leader", "/api/v1/dashboard")).get("claimed");
        assertThat(new BigDecimal(String.valueOf(claimed.get("index")))).isEqualByComparingTo(scored.index());
    }

    @Test
    void a_decision_is_made_and_taken_back() throws Exception {
        var decided = decide("verifier", """
                {"version": 0, "verdict": "CORRECT", "level": 1, "reason": "Baru SK kepala dinas."}""");
        var undone = post("verifier", "/api/v1/verification/undo", "");

        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(json(decided)).containsEntry("decision", "CORRECTED").containsEntry("verifiedLevel", 1);
        assertThat(json(undone)).containsEntry("decision", "PENDING").containsEntry("sheet", sheet.toString());
    }

    @Test
    void the_second_of_two_decisions_is_a_conflict() throws Exception {
        assertThat(decide("verifier", "{\"version\": 0, \"verdict\": \"ACCEPT\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(decide("verifier", "{\"version\": 0, \"verdict\": \"ACCEPT\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"version\": 0, \"verdict\": \"RETURN\"}; 422; assessment.verification.refusal.reason",
                "{\"version\": 0, \"verdict\": \"CORRECT\", \"reason\": \"x\"}; 422; assessment.verification.refusal.level",
                "{\"version\": 0, \"verdict\": \"CORRECT\", \"level\": 4, \"reason\": \"x\"}; 422; assessment.verification.refusal.level",
                "{\"version\": 0, \"verdict\": \"CORRECT\", \"level\": 2, \"reason\": \"x\"}; 422; assessment.verification.refusal.sameLevel",
            })
    void what_a_verifier_can_mend_is_said(String decision, int status, String code) throws Exception {
        var answer = decide("verifier", decision);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(json(answer)).containsEntry("code", code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": 0, \"verdict\": \"MAYBE\"}",
                "{\"verdict\":",
                "{\"version\": 0}",
                "{\"verdict\": \"ACCEPT\"}"
            })
    void a_body_that_is_no_decision_is_refused(String body) throws Exception {
        assertThat(decide("verifier", body).statusCode()).isEqualTo(400);
    }

    @Test
    void the_queue_is_paged() throws Exception {
        var page = json(get("verifier", "/api/v1/verification?size=1"));

        assertThat((List<?>) page.get("claims")).hasSize(1);
        assertThat(((Number) page.get("waiting")).longValue()).isPositive();
    }

    @Test
    void nobody_decides_without_the_permission() throws Exception {
        assertThat(decide("reader", "{\"version\": 0, \"verdict\": \"ACCEPT\"}").statusCode())
                .isEqualTo(403);
        assertThat(get("reader", "/api/v1/verification").statusCode()).isEqualTo(403);
        assertThat(get("reader", "/api/v1/dashboard").statusCode()).isEqualTo(403);
        assertThat(get("reader", "/api/v1/periods/2026/portfolio").statusCode()).isEqualTo(403);
    }

    @Test
    void nobody_is_anonymous() throws Exception {
        assertThat(get("stranger", "/api/v1/dashboard").statusCode()).isEqualTo(401);
    }

    @Test
    void another_government_finds_nothing_of_it() throws Exception {
        assertThat(decide("foreigner", "{\"version\": 0, \"verdict\": \"ACCEPT\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(json(get("foreigner", "/api/v1/verification"))).containsEntry("waiting", 0);
        assertThat(json(get("foreigner", "/api/v1/dashboard"))).containsEntry("innovations", 0);
    }

    private HttpResponse<String> decide(String who, String decision) throws Exception {
        return post(who, "/api/v1/verification/" + sheet + "/SID-16/decision", decision);
    }

    private static HttpResponse<String> get(String who, String path) throws Exception {
        return send(request(who, path).GET());
    }

    private static HttpResponse<String> post(String who, String path, String body) throws Exception {
        return send(
                request(who, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String who, String path) {
        var address = PORTAL.bean(EmbeddedServer.class).getURI() + path;
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + who);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(HttpResponse<String> answer) throws IOException {
        return PORTAL.bean(ObjectMapper.class).readValue(answer.body(), Map.class);
    }
}
