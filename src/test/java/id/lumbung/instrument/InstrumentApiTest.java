package id.lumbung.instrument;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INSTRUMENT_PUBLISH;
import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.TestPortal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instruments over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentApiTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static final String INSTRUMENTS = "/api/v1/instruments";
    private static final Actor PLATFORM = Actors.ofPlatform(INSTRUMENT_READ, INSTRUMENT_PUBLISH);

    private final ApiClient api = new ApiClient(PORTAL)
            .admit("anybody", Actors.may(KOTA_MOJOKERTO, INSTRUMENT_READ))
            .admit("platform", PLATFORM)
            .admit("nobody", Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ));

    @Test
    void the_instruments_are_listed_with_their_versions() {
        var iid = api.get("anybody", INSTRUMENTS).at("/0");

        assertThat(iid.at("/code").asText()).isEqualTo("IID");
        assertThat(iid.at("/name/en").asText()).isNotEmpty();
        assertThat(iid.at("/versions")).hasSize(6);
    }

    @Test
    void a_version_has_its_rows_in_both_languages() {
        var version = api.get("anybody", INSTRUMENTS + "/IID/2026").json();

        assertThat(version.at("/index/minimumDivisor").asInt()).isEqualTo(12);
        assertThat(version.at("/aspects").findValues("maximum").stream().map(JsonNode::intValue))
                .containsExactly(63, 111);
        assertThat(version.at("/aspects/1/indicators")).hasSize(20);
        var benefit = version.at("/aspects/1/indicators")
                .valueStream()
                .filter(it -> it.at("/code").asText().equals("SID-33"))
                .findFirst()
                .orElseThrow();
        assertThat(benefit.at("/bases")).hasSize(6);
        assertThat(benefit.at("/bases/0/levels")).hasSize(3).allMatch(InstrumentApiTest::isBilingual);
        assertThat(version.at("/aspects").findValues("name")).allMatch(InstrumentApiTest::isBilingual);
        assertThat(version.at("/lists/affairs")).isNotEmpty();
        assertThat(version.at("/eligibility/stage").asText()).isEqualTo("PENERAPAN");
    }

    @Test
    void the_revisions_of_a_version_say_since_when_why_and_what_they_change() {
        var revisions = api.get("anybody", INSTRUMENTS + "/IID/2025/revisions").json();

        assertThat(revisions).hasSize(2);
        assertThat(revisions.at("/0/changes")).isEmpty();
        assertThat(revisions.at("/1/issuedOn").asText()).isEqualTo("2026-11-28");
        assertThat(isBilingual(revisions.at("/1/reason"))).isTrue();
        assertThat(revisions.at("/1/changes").findValuesAsText("item"))
                .containsExactlyInAnyOrder("BASIC_SERVICE_MINIMUM", "WINDOW");
        var affairs = revisions
                .at("/1/changes")
                .valueStream()
                .filter(it -> it.at("/item").asText().equals("BASIC_SERVICE_MINIMUM"))
                .findFirst()
                .orElseThrow();
        assertThat(affairs.at("/before/value").asText()).isEqualTo("0");
        assertThat(affairs.at("/after/value").asText()).isEqualTo("3");
    }

    @Test
    void a_version_is_read_in_its_newest_revision_unless_another_is_named() {
        var address = INSTRUMENTS + "/IID/2025";

        assertThat(api.get("anybody", address).at("/revision").asInt()).isEqualTo(2);
        assertThat(api.get("anybody", address).at("/eligibility/window/from").asText())
                .isEqualTo("2023-01-01");
        assertThat(api.get("anybody", address + "?revision=1")
                        .at("/eligibility/window/from")
                        .isMissingNode())
                .isTrue();
        assertThat(api.get("anybody", address + "?revision=3").status()).isEqualTo(404);
    }

    @Test
    void what_is_doubtful_says_so_and_by_which_source() {
        var version = api.get("anybody", INSTRUMENTS + "/IID/2027").json();

        assertThat(version.at("/marks/window/confidence").asText()).isEqualTo("ASSUMED");
        assertThat(version.findValues("marks"))
                .flatExtracting(it -> it.findValues("sources"))
                .flatExtracting(it -> it.valueStream().map(JsonNode::asText).toList())
                .isNotEmpty()
                .as("in words")
                .allMatch(it -> it.contains(" "));
    }

    @Test
    void what_is_in_preparation_is_told_to_the_platform_alone() throws FlawedDocumentException {
        var packs = INSTRUMENTS + "/IID/packs";
        assertThat(api.get("anybody", packs).status()).isEqualTo(403);
        assertThat(api.get("platform", INSTRUMENTS + "/IPP/packs").status()).isEqualTo(404);
        assertThat(api.get("platform", packs).json().has("draft")).isFalse();

        CurrentActor.call(PLATFORM, () -> {
            PORTAL.bean(InstrumentPacks.class).upload(SamplePacks.WITH_2028);
            return true;
        });
        var answer = api.get("platform", packs).json();

        assertThat(answer.at("/draft/edition").asInt()).isEqualTo(2);
        assertThat(answer.at("/draft/added").valueStream().map(JsonNode::asText))
                .containsExactly("2028");
        assertThat(answer.at("/draft/altered")).isEmpty();
        assertThat(answer.at("/events/0/action").asText()).isEqualTo("UPLOADED");
        assertThat(answer.at("/events/0/actor").asText()).isEqualTo(PLATFORM.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/IID/2031", "/IPP/2026", "/IID/2031/revisions", "/IPP/2026/revisions"})
    void a_version_there_is_not_is_not_found(String address) {
        assertThat(api.get("anybody", INSTRUMENTS + address).status()).isEqualTo(404);
    }

    @Test
    void whoever_may_not_read_instruments_is_refused() {
        assertThat(api.get("nobody", INSTRUMENTS).status()).isEqualTo(403);
        assertThat(api.get("stranger", INSTRUMENTS).status()).isEqualTo(401);
    }

    private static boolean isBilingual(JsonNode text) {
        return !text.at("/id").asText().isBlank() && !text.at("/en").asText().isBlank();
    }
}
