package id.lumbung.planning;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Scope;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the plan finder of the page finds, over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BestPlanApiTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static final String BEST = "/api/v1/periods/2026/plan/best";
    private static final Actor RINI = Actors.mayEverything(KOTA_MOJOKERTO);

    private static final Actor HEAD = new Actor(
            "head",
            "Kepala Dinas",
            "",
            KOTA_MOJOKERTO,
            Map.of(
                    DASHBOARD_READ,
                    new Scope.Everywhere(),
                    PLAN_EDIT,
                    new Scope.Agencies(Set.of(UUID.randomUUID())),
                    INNOVATION_SUBMIT,
                    new Scope.Agencies(Set.of(UUID.randomUUID()))));

    private final ApiClient api = new ApiClient(PORTAL)
            .admit("rini", RINI)
            .admit("mayor", Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ))
            .admit("head", HEAD)
            .admit("neighbour", Actors.mayEverything(KABUPATEN_MOJOKERTO));

    @BeforeAll
    static void enter() {
        new LeverSample(PORTAL, KOTA_MOJOKERTO).enter();
        new LeverSample(PORTAL, KABUPATEN_MOJOKERTO).empty();
    }

    @Test
    void the_best_plan_within_some_days_is_that_of_the_page_and_can_be_taken_over() {
        var found = CurrentActor.call(RINI, () -> levers().within(2026, View.VERIFIED, new BigDecimal("20.5"), 1));

        var answer = api.get("mayor", BEST + "?days=20.5&additions=1").json();

        assertThat(answer.at("/index").decimalValue())
                .isEqualByComparingTo(found.index().index());
        assertThat(answer.at("/days").decimalValue()).isEqualByComparingTo(found.days());
        assertThat(answer.at("/proven").asBoolean()).isEqualTo(found.proven());
        assertThat(answer.at("/steps").valueStream().map(JsonNode::asText))
                .isNotEmpty()
                .containsExactlyElementsOf(found.steps().stream().map(Step::id).toList());
        assertThat(answer.has("reachable")).isFalse();

        var chosen = answer.at("/steps")
                .valueStream()
                .map(JsonNode::asText)
                .filter(it -> !it.startsWith("new/"))
                .collect(Collectors.joining("\", \"", "{\"steps\": [\"", "\"]}"));
        var planned = api.post("rini", "/api/v1/periods/2026/plan/parts", chosen);
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    }

    @Test
    void the_least_effort_to_a_category_is_that_to_its_lower_limit() {
        var category = CurrentActor.call(
                RINI,
                () -> levers().of(2026, View.CLAIMED).version().categories().getFirst());

        var byCode = api.get("mayor", BEST + "?view=CLAIMED&category=" + category.code());
        var byIndex = api.get("mayor", BEST + "?view=CLAIMED&index=" + category.min());

        assertThat(byCode.status()).as(byCode.body()).isEqualTo(200);
        assertThat(byCode.json()).isEqualTo(byIndex.json());
        assertThat(byCode.at("/leastDays").isNumber()).isTrue();
        assertThat(byCode.at("/reachable").asBoolean())
                .isEqualTo(byCode.at("/index").decimalValue().compareTo(category.min()) >= 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | 400 | days, index, category",
                "?days=10&index=50      | 400 | days, index, category",
                "?category=NONE         | 400 | category",
                "?days=-1               | 422 | planning.levers.refusal.budget",
                "?days=1e9999999        | 422 | planning.levers.refusal.budget",
                "?days=0.000000001      | 422 | planning.levers.refusal.budget",
                "?index=100.5           | 422 | planning.levers.refusal.target",
                "?days=1&additions=201  | 422 | planning.levers.refusal.additions"
            })
    void what_makes_no_sense_is_refused_by_its_name(String query, int status, String name) {
        var answer = api.get("mayor", BEST + query);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(name);
    }

    @Test
    void a_neighbour_is_answered_of_their_own_year() {
        var answer = api.get("neighbour", BEST + "?days=1000");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("/steps").valueStream().map(JsonNode::asText)).allMatch(it -> it.startsWith("SPD-"));
    }

    @Test
    void who_plans_for_some_agencies_is_not_told_what_others_have_to_do() {
        assertThat(api.get("head", BEST + "?days=10").status()).isEqualTo(403);
        assertThat(api.get("head", BEST + "?index=90").status()).isEqualTo(403);
    }

    private static GovernmentLevers levers() {
        return PORTAL.bean(GovernmentLevers.class);
    }
}
