package id.lumbung.assessment;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.TestPortal;
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

/** Figures and decisions over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentApiTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static SampleGovernment city;
    private static UUID agency;

    private final ApiClient api = new ApiClient(PORTAL);
    private UUID sheet;

    @BeforeAll
    static void open() {
        new ApiClient(PORTAL)
                .admit("leader", Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ, INSTRUMENT_READ))
                .admit("verifier", Actors.may(KOTA_MOJOKERTO, SHEET_VERIFY))
                .admit("reader", Actors.may(KOTA_MOJOKERTO, INNOVATION_READ))
                .admit("foreigner", Actors.may(KABUPATEN_MOJOKERTO, DASHBOARD_READ, SHEET_VERIFY));
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
    void the_dashboard_has_both_views_and_the_zones() {
        var answer = api.get("leader", "/api/v1/dashboard");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/year").asInt()).isEqualTo(YEAR);
        assertThat(answer.at("/instrument").toString())
                .isEqualTo("{\"code\":\"IID\",\"version\":\"2026\",\"revision\":1}");
        assertThat(answer.json().fieldNames())
                .toIterable()
                .contains("claimed", "verified", "zones", "limits", "agencies", "affairs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claimed", "verified"})
    void who_scores_the_period_that_was_handed_out_finds_the_figures_of_the_dashboard(String view) {
        city.accepted(sheet, "SID-17", 3);
        city.recalculate();
        var file = api.get("leader", "/api/v1/periods/" + YEAR + "/portfolio");

        var scored = api.post("leader", "/api/v1/instruments/IID/2026/score", file.body())
                .at("/" + view);

        var shown = api.get("leader", "/api/v1/dashboard").at("/" + view);
        for (var figure : shown.properties()) {
            var same = scored.at("/" + figure.getKey());
            if (same.isNumber()) {
                assertThat(same.decimalValue())
                        .as(figure.getKey())
                        .isEqualByComparingTo(figure.getValue().decimalValue());
            } else {
                assertThat(same).as(figure.getKey()).isEqualTo(figure.getValue());
            }
        }
        assertThat(shown.properties()).hasSize(9);
    }

    @Test
    void the_steps_of_the_period_start_from_its_index() {
        city.recalculate();
        var levers = api.get("leader", "/api/v1/periods/" + YEAR + "/levers?view=claimed&top=5");

        assertThat(levers.status()).as(levers.body()).isEqualTo(200);
        assertThat(levers.at("/index").decimalValue())
                .isEqualByComparingTo(api.get("leader", "/api/v1/dashboard")
                        .at("/claimed/index")
                        .decimalValue());
        assertThat(levers.at("/levers")).hasSize(5);
        assertThat(levers.at("/levers/0/gain").decimalValue()).isPositive();
    }

    @Test
    void a_decision_is_made_and_taken_back() {
        var decided = decide("verifier", """
                {"version": 0, "verdict": "CORRECT", "level": 1, "reason": "Baru SK kepala dinas."}""");
        var undone = api.post("verifier", "/api/v1/verification/undo", "");

        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.at("/decision").asText()).isEqualTo("CORRECTED");
        assertThat(decided.at("/verifiedLevel").asInt()).isEqualTo(1);
        assertThat(undone.at("/decision").asText()).isEqualTo("PENDING");
        assertThat(undone.at("/sheet").asText()).isEqualTo(sheet.toString());
    }

    @Test
    void the_second_of_two_decisions_is_a_conflict() {
        assertThat(decide("verifier", "{\"version\": 0, \"verdict\": \"ACCEPT\"}")
                        .status())
                .isEqualTo(200);
        assertThat(decide("verifier", "{\"version\": 0, \"verdict\": \"ACCEPT\"}")
                        .status())
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
    void what_a_verifier_can_mend_is_said(String decision, int status, String code) {
        var answer = decide("verifier", decision);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("/code").asText()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\": 0, \"verdict\": \"MAYBE\"}",
                "{\"verdict\":",
                "{\"version\": 0}",
                "{\"verdict\": \"ACCEPT\"}"
            })
    void a_body_that_is_no_decision_is_refused(String body) {
        assertThat(decide("verifier", body).status()).isEqualTo(400);
    }

    @Test
    void the_queue_is_paged() {
        var page = api.get("verifier", "/api/v1/verification?size=1");

        assertThat(page.at("/claims")).hasSize(1);
        assertThat(page.at("/waiting").asLong()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/verification",
                "/api/v1/dashboard",
                "/api/v1/periods/2026/portfolio",
                "/api/v1/periods/2026/levers"
            })
    void nobody_reads_without_the_permission(String path) {
        assertThat(api.get("reader", path).status()).isEqualTo(403);
        assertThat(api.get("stranger", path).status()).isEqualTo(401);
    }

    @Test
    void nobody_decides_without_the_permission() {
        assertThat(decide("reader", "{\"version\": 0, \"verdict\": \"ACCEPT\"}").status())
                .isEqualTo(403);
    }

    @Test
    void another_government_finds_nothing_of_it() {
        assertThat(decide("foreigner", "{\"version\": 0, \"verdict\": \"ACCEPT\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.get("foreigner", "/api/v1/verification").at("/waiting").asInt())
                .isZero();
        assertThat(api.get("foreigner", "/api/v1/dashboard").at("/innovations").asInt())
                .isZero();
    }

    private Answer decide(String who, String decision) {
        return api.post(who, "/api/v1/verification/" + sheet + "/SID-16/decision", decision);
    }
}
