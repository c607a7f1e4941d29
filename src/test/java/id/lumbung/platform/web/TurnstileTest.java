package id.lumbung.platform.web;

import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.TestPortal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnstileTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(configuration());

    private static final String SMALL = "{\"instrument\": {\"code\": \"IID\", \"version\": \"2026\"}}";
    private static final String LARGE = SMALL + " ".repeat(3 << 19);

    private final ApiClient api = new ApiClient(PORTAL).admit("anybody", Actors.may(KOTA_MOJOKERTO, INSTRUMENT_READ));
    private final Turnstile turnstile = PORTAL.bean(Turnstile.class);

    @Test
    void a_large_document_is_sent_away_while_there_is_no_place_and_a_small_one_is_not() {
        assertThat(turnstile.enter()).isTrue();
        try {
            var refused = score(LARGE);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.type()).startsWith("application/problem+json");
            assertThat(refused.at("/title").asText()).isEqualTo("Sedang sibuk");
            assertThat(score(SMALL).status()).isEqualTo(200);
        } finally {
            turnstile.leave();
        }
        assertThat(score(LARGE).status()).isEqualTo(200);
    }

    @Test
    void the_place_is_given_back_however_it_ends() {
        assertThat(score(LARGE).status()).isEqualTo(200);
        assertThat(score(LARGE + "no portfolio").status()).isEqualTo(400);
        assertThat(score(LARGE).status()).isEqualTo(200);
    }

    private Answer score(String body) {
        return api.post("anybody", "/api/v1/instruments/IID/2026/score", body);
    }

    private static Map<String, Object> configuration() {
        var one = new HashMap<>(ApiClient.CONFIGURATION);
        one.put("lumbung.web.large-documents", 1);
        one.put("lumbung.web.large-document-patience", "2s");
        return one;
    }
}
