package id.lumbung.platform.web;

import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.TestPortal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnstileTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(configuration());

    private static final String SCORE = "/api/v1/instruments/IID/2026/score";
    private static final String SMALL = "{\"instrument\": {\"code\": \"IID\", \"version\": \"2026\"}}";
    private static final String LARGE = SMALL + " ".repeat(2 << 20);

    private final ApiClient api = new ApiClient(PORTAL).admit("anybody", Actors.may(KOTA_MOJOKERTO, INSTRUMENT_READ));

    @Test
    void a_large_document_waits_for_the_one_before_it_and_a_small_one_does_not() {
        try (var client = HttpClient.newHttpClient();
                var slow = new SubmissionPublisher<ByteBuffer>()) {
            var body = BodyPublishers.fromPublisher(slow, LARGE.length());
            var first = client.sendAsync(
                    api.as("anybody", SCORE)
                            .header("Content-Type", "application/json")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());

            var refused = until(it -> it.status() == 503);
            assertThat(refused.type()).startsWith("application/problem+json");
            assertThat(refused.at("/title").asText()).isEqualTo("Sedang sibuk");
            assertThat(api.post("anybody", SCORE, SMALL).status()).isEqualTo(200);

            slow.submit(ByteBuffer.wrap(LARGE.getBytes(UTF_8)));
            slow.close();
            assertThat(first.join().statusCode()).isEqualTo(200);
            until(it -> it.status() == 200);
        }
    }

    private Answer until(Predicate<Answer> awaited) {
        return Stream.generate(() -> api.post("anybody", SCORE, LARGE))
                .filter(awaited)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> configuration() {
        var one = new HashMap<>(ApiClient.CONFIGURATION);
        one.put("lumbung.web.large-documents", 1);
        one.put("lumbung.web.large-document-patience", "10ms");
        return one;
    }
}
