package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.innovation.Agencies;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A government that was just taken on begins its first period over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodApiTest {
    private static final String PERIODS = "/api/v1/periods";
    private static final String IID_2026 = """
            {"year": 2026, "instrument": {"code": "IID", "version": "2026"},
             "opensOn": "2026-06-22", "closesOn": "2026-08-23", "nationalClosesOn": "2026-08-31"}""";
    private static final Iterator<String> CODES =
            IntStream.rangeClosed(1, 12).mapToObj("35.%02d"::formatted).iterator();

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private final ApiClient api = new ApiClient(PORTAL);
    private TenantKey government;

    @BeforeEach
    void a_government_was_just_taken_on() throws SQLException {
        government = PORTAL.provision(CODES.next());
        api.admit("admin", Actors.mayEverything(government))
                .admit("leader", Actors.may(government, DASHBOARD_READ))
                .admit("neighbour", Actors.mayEverything(KOTA_MOJOKERTO));
    }

    @Test
    void a_new_government_has_no_period_opens_one_and_is_scored() {
        assertThat(api.get("admin", PERIODS).body()).isEqualTo("[]");

        var opened = api.post("admin", PERIODS, IID_2026);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(api.get("leader", PERIODS).at("/0")).isEqualTo(opened.json());

        var innovation = registers();
        var sheet = api.get("admin", "/api/v1/innovations/" + innovation + "/sheet");
        assertThat(sheet.at("/rows")).hasSize(20);
        assertThat(sheet.at("/instrument/version").asText()).isEqualTo("2026");

        var portfolio = api.get("leader", PERIODS + "/2026/portfolio").body();
        var scored = api.post("admin", "/api/v1/instruments/IID/2026/score", portfolio);
        assertThat(scored.status()).as(scored.body()).isEqualTo(200);
        assertThat(scored.at("/claimed/category"))
                .isEqualTo(api.get("leader", "/api/v1/dashboard").at("/claimed/category"));
        assertThat(api.get("neighbour", PERIODS).body()).isEqualTo("[]");
    }

    @Test
    void a_period_is_closed_and_opened_again() {
        api.post("admin", PERIODS, IID_2026);

        assertThat(api.post("admin", PERIODS + "/2026/closing", "").at("/open").asBoolean())
                .isFalse();
        assertThat(api.post("admin", PERIODS + "/2026/reopening", "")
                        .at("/open")
                        .asBoolean())
                .isTrue();
        assertThat(api.post("neighbour", PERIODS + "/2026/closing", "").status())
                .isEqualTo(404);
    }

    @Test
    void a_period_of_the_first_revision_is_looked_at_under_the_next_and_moved_there() {
        var opened = api.post(
                "admin", PERIODS, IID_2026.replace("\"version\": \"2026\"", "\"version\": \"2025\", \"revision\": 1"));
        assertThat(opened.at("/instrument/revision").asInt()).as(opened.body()).isEqualTo(1);
        var path = PERIODS + "/2026/revision";

        var preview = api.get("admin", path + "/2");
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.at("/before/revision").asInt()).isEqualTo(1);
        assertThat(preview.at("/after/revision").asInt()).isEqualTo(2);
        assertThat(preview.at("/claimed/categoryAfter").asText()).isEqualTo("TIDAK_DAPAT_DINILAI");
        assertThat(api.get("admin", path).body()).isEqualTo("[]");

        var moved = api.post("admin", path, "{\"revision\": 2}");
        assertThat(moved.at("/instrument/revision").asInt()).as(moved.body()).isEqualTo(2);
        assertThat(api.get("leader", path).at("/0/to").asInt()).isEqualTo(2);
        assertThat(api.get("leader", PERIODS + "/2026/portfolio")
                        .at("/instrument/revision")
                        .asInt())
                .isEqualTo(2);

        refused("older", api.post("admin", path, "{\"revision\": 1}"));
        assertThat(api.post("admin", path, "{\"revision\": 9}").status()).isEqualTo(404);
        assertThat(api.post("admin", path, "{\"revision\": 0}").status()).isEqualTo(400);
        assertThat(api.post("admin", path, "{}").status()).isEqualTo(400);
    }

    @Test
    void nobody_else_looks_at_it_or_moves_it() {
        api.post("admin", PERIODS, IID_2026);
        var path = PERIODS + "/2026/revision";

        assertThat(api.post("leader", path, "{\"revision\": 2}").status()).isEqualTo(403);
        assertThat(api.get("leader", path + "/1").status()).isEqualTo(403);
        assertThat(api.post("neighbour", path, "{\"revision\": 1}").status()).isEqualTo(404);
        assertThat(api.get("neighbour", path + "/1").status()).isEqualTo(404);
        assertThat(api.get("neighbour", path).status()).isEqualTo(404);
    }

    @Test
    void what_is_refused_is_said() {
        api.post("admin", PERIODS, IID_2026);

        refused("exists", api.post("admin", PERIODS, IID_2026));
        refused("open", api.post("admin", PERIODS, IID_2026.replace("\"year\": 2026", "\"year\": 2027")));
        refused("version", api.post("admin", PERIODS, IID_2026.replace("\"version\": \"2026\"", "\"version\": \"1\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"year\":", "{\"year\": 2026, \"instrument\": {\"code\": \"IID\"}}"})
    void a_body_that_is_no_period_is_refused(String body) {
        assertThat(api.post("admin", PERIODS, body).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/2026/closing", "/2026/reopening"})
    void nobody_changes_periods_without_the_permission(String path) {
        assertThat(api.post("leader", PERIODS + path, path.isEmpty() ? IID_2026 : "")
                        .status())
                .isEqualTo(403);
    }

    private String registers() {
        var agency = CurrentActor.call(Actors.mayEverything(government), () -> PORTAL.bean(Agencies.class)
                .add("Dinas Sosial", "Dinsos"));
        var registered = api.post("admin", "/api/v1/innovations", """
                {"agency": "%s", "title": "Posko Paman", "stage": "PENERAPAN"}""".formatted(agency.id()));
        assertThat(registered.status()).as(registered.body()).isEqualTo(201);
        return registered.at("/id").asText();
    }

    private static void refused(String reason, Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/code").asText()).isEqualTo("assessment.settings.period.refusal." + reason);
    }
}
