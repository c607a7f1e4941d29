package id.lumbung.innovation;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.TestPortal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles and agencies over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InnovationApiTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static final String INNOVATIONS = "/api/v1/innovations";

    private static UUID own;
    private static UUID other;

    private final ApiClient api = new ApiClient(PORTAL);

    @BeforeAll
    static void open() {
        own = agency(KOTA_MOJOKERTO, "Dinas Kesehatan");
        other = agency(KOTA_MOJOKERTO, "Dinas Sosial");
        new ApiClient(PORTAL)
                .admit("operator", Actors.mayIn(own, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT))
                .admit("reader", Actors.may(KOTA_MOJOKERTO, INNOVATION_READ))
                .admit("nobody", Actors.may(KOTA_MOJOKERTO))
                .admit("foreigner", Actors.mayEverything(KABUPATEN_MOJOKERTO));
    }

    @Test
    void an_innovation_is_registered_and_read_back() {
        var registered = api.post("operator", INNOVATIONS, complete());

        assertThat(registered.status()).isEqualTo(201);
        var read = api.get("reader", INNOVATIONS + "/" + registered.at("/id").asText());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json()).isEqualTo(registered.json());
        assertThat(read.at("/version").asLong()).isZero();
        assertThat(read.at("/designWords").asInt()).isEqualTo(300);
        assertThat(read.at("/lacking")).isEmpty();
        assertThat(read.at("/profile/otherAffairs").toString()).isEqualTo("[\"DUKCAPIL\",\"SOSIAL\"]");
        assertThat(read.at("/profile/place/latitude").decimalValue()).isEqualByComparingTo("-7.47222");
    }

    @Test
    void what_a_profile_still_lacks_is_said() {
        var begun = api.post("operator", INNOVATIONS, begun("Baru mulai"));

        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.at("/lacking").findValuesAsText("field")).contains("INITIATOR", "DESIGN", "AFFAIR");
    }

    @Test
    void a_profile_is_changed_in_the_version_that_was_looked_at() {
        var registered = api.post("operator", INNOVATIONS, complete());

        var changed = api.put("operator", at(registered), renamed(registered, "Nama baru"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/profile/title").asText()).isEqualTo("Nama baru");
        assertThat(changed.at("/profile/affair").asText()).isEqualTo("KESEHATAN");
        assertThat(changed.at("/version").asLong()).isOne();
    }

    @Test
    void the_title_of_another_is_refused_with_the_way_there() {
        var first = api.post("operator", INNOVATIONS, begun("Jum\u2019at Bersih"));
        var second = api.post("operator", INNOVATIONS, begun("Sabtu Bersih"));

        for (var refused : List.of(
                api.post("operator", INNOVATIONS, begun("JUMAT  bersih")),
                api.put("operator", at(second), renamed(second, "Jum'at bersih")))) {
            assertThat(refused.status()).as(refused.body()).isEqualTo(422);
            assertThat(refused.at("/code").asText()).isEqualTo("innovation.refusal.titleTaken");
            assertThat(refused.at("/because").asText()).isEqualTo(at(first));
        }
        assertThat(api.get("reader", at(second)).at("/profile/title").asText()).isEqualTo("Sabtu Bersih");
    }

    @Test
    void the_slower_of_two_changes_is_a_conflict() {
        var registered = api.post("operator", INNOVATIONS, complete());
        api.put("operator", at(registered), renamed(registered, "Yang cepat"));

        var late = api.put("operator", at(registered), renamed(registered, "Yang lambat"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(api.get("reader", at(registered)).at("/profile/title").asText())
                .isEqualTo("Yang cepat");
    }

    @ParameterizedTest(name = "{0}: {1} as {2} is refused with {3}, {4}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "title; \"Posyandu\"; \" \"; 400; title",
                "a title nobody sees; \"Posyandu\"; \"\u200D\u3164\"; 422; innovation.problem.missing.TITLE",
                "title; \"title\": \"Posyandu\",; ``; 400; title",
                "agency; \"agency\": \"AGENCY\"; \"agency\": null; 400; agency",
                "agency; AGENCY; dinas; 400; agency",
                "date; \"2025-03-03\"; \"2025-02-30\"; 400; implementedOn",
                "north; -7.47222; -97.4; 400; latitude",
                "a long number; -7.47222; 1e-99999999; 400; latitude",
                "east; \"longitude\": 112.43333; \"longitude\": null; 400; longitude",
                "an empty affair; \"DUKCAPIL\"; \"\"; 400; otherAffairs",
                "no affair; \"DUKCAPIL\"; null; 400; ``",
                "an unknown member; \"theme\"; \"tema\"; 400; tema",
                "not JSON; {; [; 400; ``",
                "a trial to come; 2024-03-01; 2099-03-01; 422; trialOn",
                "a day to come; 2025-03-03; 2099-03-03; 422; implementedOn",
                "stage; PENERAPAN; SELESAI; 422; stage",
                "affair; \"KESEHATAN\"; \"HEALTH\"; 422; innovation.problem.unknown",
                "video; https://youtu.be; http://localhost; 422; videoUrl",
            })
    void bad_input_is_named(String what, String before, String after, int status, String named) {
        var body = complete().replaceFirst("Posyandu [-0-9a-f]+", "Posyandu");
        var spoilt =
                body.replace(own.toString(), "AGENCY").replace(before, after).replace("AGENCY", own.toString());
        assertThat(spoilt).as(what).isNotEqualTo(body);

        var answer = api.post("operator", INNOVATIONS, spoilt);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body()).contains(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "page=1000001", "size=0", "size=201"})
    void a_page_that_cannot_be_is_refused_and_not_bent(String asked) {
        var answer = api.get("reader", INNOVATIONS + "?" + asked);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(asked.substring(0, 4) + ": ");
    }

    @Test
    void an_operator_works_for_the_own_agency_only() {
        var foreign = begun("Bukan urusan saya").replace(own.toString(), other.toString());

        assertThat(api.post("operator", INNOVATIONS, foreign).status()).isEqualTo(403);
    }

    @Test
    void who_may_only_read_changes_nothing() {
        var registered = api.post("operator", INNOVATIONS, complete());

        assertThat(api.post("reader", INNOVATIONS, complete()).status()).isEqualTo(403);
        assertThat(api.put("reader", at(registered), renamed(registered, "x")).status())
                .isEqualTo(403);
        assertThat(api.get("nobody", at(registered)).status()).isEqualTo(403);
        assertThat(api.get("stranger", at(registered)).status()).isEqualTo(401);
    }

    @Test
    void another_government_finds_nothing() {
        var registered = api.post("operator", INNOVATIONS, complete());

        assertThat(api.get("foreigner", at(registered)).status()).isEqualTo(404);
        assertThat(api.put("foreigner", at(registered), renamed(registered, "x"))
                        .status())
                .isEqualTo(404);
        assertThat(api.post("foreigner", INNOVATIONS, complete()).status()).isEqualTo(404);
        assertThat(api.get("foreigner", "/api/v1/agencies").json()).isEmpty();
    }

    @Test
    void the_agencies_are_listed_and_those_one_may_work_for() {
        assertThat(api.get("reader", "/api/v1/agencies").json().findValuesAsText("name"))
                .containsExactly("Dinas Kesehatan", "Dinas Sosial");
        assertThat(api.get("operator", "/api/v1/agencies?editable=true").json().findValuesAsText("id"))
                .containsExactly(own.toString());
        assertThat(api.get("nobody", "/api/v1/agencies").status()).isEqualTo(403);
    }

    @Test
    void a_refusal_speaks_the_language_of_the_caller() {
        var spoilt = complete().replace("PENERAPAN", "SELESAI");

        var english = api.send(api.as("operator", INNOVATIONS)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(spoilt)));

        assertThat(english.at("/title").asText()).isEqualTo("It cannot be done yet");
        assertThat(api.post("operator", INNOVATIONS, spoilt).at("/title").asText())
                .isEqualTo("Belum dapat dilakukan");
    }

    private static String at(Answer innovation) {
        return INNOVATIONS + "/" + innovation.at("/id").asText();
    }

    private static String renamed(Answer innovation, String title) {
        JsonNode change = innovation.json().deepCopy();
        ((ObjectNode) change.at("/profile")).put("title", title);
        ((ObjectNode) change).retain("version", "profile");
        return change.toString();
    }

    private static String begun(String title) {
        return "{\"agency\": \"" + own + "\", \"title\": \"" + title + "\", \"stage\": \"INISIATIF\"}";
    }

    private static String complete() {
        return """
                {"agency": "%s", "title": "Posyandu %s", "stage": "PENERAPAN", "initiator": "OPD",
                 "initiatorName": "Dinas Kesehatan", "classification": "PERANGKAT_DAERAH", "type": "DIGITAL",
                 "form": "PELAYANAN_PUBLIK", "affair": "KESEHATAN", "otherAffairs": ["SOSIAL", "DUKCAPIL"],
                 "theme": "Asta Cita 4", "trialOn": "2024-03-01", "implementedOn": "2025-03-03",
                 "design": "%s", "aim": "Cepat.", "benefit": "Tidak antre.", "result": "Turun.",
                 "place": {"latitude": -7.47222, "longitude": 112.43333}, "videoUrl": "https://youtu.be/dQw4w9WgXcQ"}
                """.formatted(own, UUID.randomUUID(), Drafts.words(300));
    }

    private static UUID agency(TenantKey tenant, String name) {
        return CurrentActor.call(
                Actors.may(tenant, SETTINGS_EDIT),
                () -> PORTAL.bean(Agencies.class).add(name, name).id());
    }
}
