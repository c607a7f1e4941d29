package id.lumbung.platform.limits;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.security.Actor;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two governments on one portal, of which one asks too much, or has a table that nobody can read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FairShareTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(configuration());

    private static final String PERIODS = "/api/v1/periods";

    private final ApiClient api = new ApiClient(PORTAL)
            .admit("a", Actors.mayEverything(KOTA_MOJOKERTO))
            .admit("b", Actors.mayEverything(KABUPATEN_MOJOKERTO));

    /** More of them than there are connections, and each waits for the lock as long as it may. */
    @Test
    void a_locked_table_of_one_government_holds_up_nobody_else() throws Exception {
        try (var locked = TestDatabase.server().superuser(PORTAL.database()).getConnection();
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            locked.setAutoCommit(false);
            try (var lock = locked.prepareStatement("lock table t_35_76.period in access exclusive mode")) {
                lock.execute();
            }
            var held = new ArrayList<Future<Answer>>();
            IntStream.range(0, 40).forEach(_ -> held.add(readers.submit(() -> api.get("a", PERIODS))));
            waitUntilSomebodyWaitsForTheLock();

            for (var i = 0; i < 20; i++) {
                assertThat(api.get("b", PERIODS).status()).isEqualTo(200);
            }
            assertThat(held).as("still waits").anyMatch(it -> !it.isDone());
            for (var one : held) {
                assertThat(one.get().status()).isIn(429, 503);
                assertThat(one.get().at("/code").asText()).isIn("GOVERNMENT_BUSY", "DATABASE_BUSY");
            }
            locked.rollback();
        }
        assertThat(api.get("a", PERIODS).status()).isEqualTo(200);
    }

    @Test
    void a_place_is_given_back_by_who_has_done_and_by_who_waits_for_something() {
        var places = PORTAL.bean(Places.class);
        try (var first = places.enter("11").orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(places.enter("12")).as("another government").isPresent();
            assertThat(places.enter("11")).as("after the first one's turn").isPresent();
        }
        assertThat(places.enter("11")).isPresent();
    }

    @Test
    void who_asks_much_too_fast_is_refused_and_told_when_to_ask_again() {
        var limits =
                new Limits(new LimitSettings(1, 3, 100, 1000, 1, 10, Duration.ofSeconds(1), Duration.ofSeconds(1)));
        var government = Optional.of("35.76");
        IntStream.range(0, 3)
                .forEach(_ -> assertThat(limits.refusal("busy", government)).isEmpty());

        try (var more = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(_ -> more.submit(() -> limits.refusal("busy", government)))
                    .toList();
            assertThat(answers).extracting(Future::get).contains(Optional.of(Hindrance.PERSON_BUSY));
        }
        assertThat(limits.refusal("somebody else", government)).isEmpty();
    }

    @Test
    void over_http_too_many_are_answered_429_with_the_time_to_ask_again() throws Exception {
        var configuration = new HashMap<>(ApiClient.CONFIGURATION);
        configuration.putAll(Map.of("lumbung.limits.person-rate", 1, "lumbung.limits.person-burst", 2));
        try (var portal = new TestPortal(configuration).open();
                var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var strict = new ApiClient(portal)
                    .admit("busy", Actors.mayEverything(KOTA_MOJOKERTO))
                    .admit("other", new Actor("other", "Budi", "", KOTA_MOJOKERTO, Map.of()));
            var asked = IntStream.range(0, 12)
                    .mapToObj(_ -> many.submit(() -> strict.get("busy", "/api/v1/me")))
                    .toList();
            var answers = new ArrayList<Answer>();
            for (var one : asked) {
                answers.add(one.get());
            }

            assertThat(answers).extracting(Answer::status).contains(200).containsOnly(200, 429);
            assertThat(answers)
                    .filteredOn(it -> it.status() == 429)
                    .isNotEmpty()
                    .allSatisfy(it -> {
                        assertThat(it.headers().firstValue("Retry-After")).hasValue("2");
                        assertThat(it.type()).startsWith("application/problem+json");
                        assertThat(it.at("/code").asText()).isEqualTo("PERSON_BUSY");
                    });
            assertThat(strict.get("other", "/api/v1/me").status()).isEqualTo(200);
        }
    }

    @Test
    void a_government_as_a_whole_may_not_ask_too_much_either() {
        var limits =
                new Limits(new LimitSettings(100, 1000, 1, 3, 1, 10, Duration.ofSeconds(1), Duration.ofSeconds(1)));
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 20)
                    .mapToObj(it -> many.submit(() -> limits.refusal("person " + it, Optional.of("35.76"))))
                    .toList();
            assertThat(answers)
                    .extracting(Future::get)
                    .contains(Optional.of(Hindrance.GOVERNMENT_BUSY), Optional.empty());
        }
        assertThat(limits.refusal("neighbour", Optional.of("35.16"))).isEmpty();
    }

    private static void waitUntilSomebodyWaitsForTheLock() throws SQLException {
        while (Objects.equals(0L, PORTAL.queryAsSuperuser("select count(*) from pg_locks where not granted"))) {
            Thread.onSpinWait();
        }
    }

    private static Map<String, Object> configuration() {
        var configuration = new HashMap<>(ApiClient.CONFIGURATION);
        configuration.put("lumbung.limits.at-once", 1);
        configuration.put("lumbung.limits.turn", "200ms");
        return configuration;
    }
}
