package id.lumbung.api;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.once.AnsweredRequests;
import id.lumbung.platform.once.Fingerprint;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.MovableClock;
import id.lumbung.support.TestPortal;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sent again under the same Idempotency-Key, by one person or two, in one government or two, at once or a day later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatedRequestTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(configuration());

    private static final String AGENCIES = "/api/v1/agencies";
    private static final String INNOVATIONS = "/api/v1/innovations";
    private static final Actor SARI = Actors.mayEverything(KOTA_MOJOKERTO);

    private static final Map<Permission, Scope> READING = Map.of(Permission.INNOVATION_READ, new Scope.Everywhere());

    private final ApiClient api = new ApiClient(PORTAL)
            .admit("sari", SARI)
            .admit("demoted", new Actor(SARI.subject(), "Sari", "", KOTA_MOJOKERTO, READING))
            .admit("budi", new Actor("budi", "Budi", "", KOTA_MOJOKERTO, SARI.grants()))
            .admit("neighbour", Actors.mayEverything(KABUPATEN_MOJOKERTO));
    private final String key = UUID.randomUUID().toString();
    private final String name = "Dinas " + UUID.randomUUID();

    @Test
    void what_is_sent_again_is_answered_again_and_done_once() throws Exception {
        var first = post("sari", key, agency(name));
        var second = post("sari", key, agency(name));

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.type()).startsWith("application/json");
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(second.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(agencies("t_35_76")).isEqualTo(1);
    }

    @Test
    void the_address_of_what_was_made_is_told_again() {
        var agency = post("sari", key + "a", agency(name)).at("/id").asText();
        var profile = "{\"agency\": \"" + agency + "\", \"title\": \"" + name + "\", \"stage\": \"PENERAPAN\"}";

        var first = send("sari", INNOVATIONS, key, profile);
        var second = send("sari", INNOVATIONS, key, profile);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.headers().firstValue("Location"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void of_many_sent_at_once_one_is_done() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 12)
                    .mapToObj(_ -> many.submit(() -> post("sari", key, agency(name))))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get().status()).as(answer.get().body()).isIn(201, 409);
            }
        }
        assertThat(agencies("t_35_76")).isEqualTo(1);
        assertThat(post("sari", key, agency(name)).status()).isEqualTo(201);
    }

    @Test
    void another_request_under_the_same_key_is_refused() throws Exception {
        post("sari", key, agency(name));

        var otherBody = post("sari", key, agency(name + " dua"));
        var otherRoute = send("sari", INNOVATIONS, key, agency(name));

        assertThat(otherBody.status()).isEqualTo(422);
        assertThat(otherBody.at("/code").asText()).isEqualTo("platform.once.other");
        assertThat(otherRoute.status()).isEqualTo(422);
        assertThat(agencies("t_35_76")).isEqualTo(1);
    }

    @Test
    void whoever_has_lost_the_right_is_not_told_again_what_they_were_told() {
        var first = post("sari", key, agency(name));
        assertThat(first.status()).isEqualTo(201);

        var later = post("demoted", key, agency(name));

        assertThat(later.status()).isEqualTo(422);
        assertThat(later.body()).doesNotContain(name);
    }

    @Test
    void neither_another_government_nor_another_person_is_answered_what_is_not_theirs() throws Exception {
        var mine = post("sari", key, agency(name));

        var neighbours = post("neighbour", key, agency(name));
        var colleagues = post("budi", key, agency(name + " dua"));

        assertThat(neighbours.status()).isEqualTo(201);
        assertThat(neighbours.at("/id")).isNotEqualTo(mine.at("/id"));
        assertThat(agencies("t_35_16")).isEqualTo(1);
        assertThat(colleagues.status()).as(colleagues.body()).isEqualTo(201);
        assertThat(colleagues.headers().firstValue("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void what_was_refused_may_be_sent_again_mended() {
        assertThat(post("sari", key, "{\"name\": \"\", \"shortName\": \"\"}").status())
                .isEqualTo(400);
        assertThat(post("sari", key, agency("x".repeat(300))).status()).isEqualTo(422);

        assertThat(post("sari", key, agency(name)).status()).isEqualTo(201);
    }

    @Test
    void what_nobody_knows_the_end_of_is_not_done_again() throws Exception {
        CurrentActor.call(SARI, () -> PORTAL.bean(AnsweredRequests.class)
                .begin(
                        key,
                        Fingerprint.of(
                                AGENCIES + "?null#" + SARI.rights(),
                                agency(name).getBytes(StandardCharsets.UTF_8))));

        var again = post("sari", key, agency(name));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code").asText()).isEqualTo("platform.once.underWay");
        assertThat(agencies("t_35_76")).isEqualTo(0);
    }

    @Test
    void after_a_day_a_key_is_forgotten() throws Exception {
        post("sari", key, agency(name));
        PORTAL.bean(MovableClock.class).forward(AnsweredRequests.KEPT.plus(Duration.ofSeconds(1)));

        var late = post("sari", key, agency(name));

        assertThat(late.status()).as("the name is taken, as without a key").isEqualTo(422);
        assertThat(PORTAL.queryAsSuperuser("select count(*) from t_35_76.answered_request"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "{long}", ""})
    void a_key_that_is_none_is_refused_by_its_name(String bad) {
        var answer = post("sari", bad.replace("{long}", "x".repeat(201)), agency(name));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0").asText()).startsWith("Idempotency-Key: ");
    }

    @Test
    void files_and_whole_portfolios_take_no_key() {
        var file =
                api.send(api.as("sari", "/api/v1/innovations/" + new UUID(7, 7) + "/sheet/rows/SID-16/evidence/files")
                        .header("Idempotency-Key", key)
                        .header("Content-Type", ApiClient.FORM)
                        .POST(BodyPublishers.ofByteArray(ApiClient.form("a.pdf", new byte[9]))));
        var portfolio = send("sari", "/api/v1/instruments/IID/2026/score", key, "{}");

        assertThat(file.at("/errors/0").asText()).startsWith("Idempotency-Key: ");
        assertThat(portfolio.at("/errors/0").asText()).startsWith("Idempotency-Key: ");
    }

    private Answer post(String who, String key, String body) {
        return send(who, AGENCIES, key, body);
    }

    private Answer send(String who, String path, String key, String body) {
        return api.send(api.as(who, path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private @Nullable Object agencies(String schema) throws Exception {
        return PORTAL.queryAsSuperuser("select count(*)::int from " + schema + ".agency where name = '" + name + "'");
    }

    private static String agency(String name) {
        return "{\"name\": \"" + name + "\", \"shortName\": \"Dinas\"}";
    }

    private static Map<String, Object> configuration() {
        var configuration = new HashMap<>(ApiClient.CONFIGURATION);
        configuration.put("test.movable-clock", "true");
        return configuration;
    }
}
