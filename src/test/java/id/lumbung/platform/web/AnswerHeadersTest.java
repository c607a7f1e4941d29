package id.lumbung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.OpenPortal;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer of the portal says to browsers, and to whatever stands between. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerHeadersTest {
    @RegisterExtension
    static final OpenPortal PORTAL = new OpenPortal(Map.of("lumbung.web.public-url", "https://lumbung.example.org"));

    @ParameterizedTest
    @CsvSource({"/, true", "/api/v1/probe, true", "/api/v1/none, true", "/health/liveness, true", "/theme.css, false"})
    void what_is_somebodys_is_not_stored_on_its_way(String path, boolean somebodys) throws Exception {
        var stored = PORTAL.get(path).headers().firstValue("Cache-Control").orElse("");

        assertThat(stored.contains("no-store")).isEqualTo(somebodys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/v1/probe", "/api/v1/none", "/health/liveness", "/signed-out", "/theme.css", "/x.js"})
    void every_answer_carries_the_headers(String path) throws Exception {
        var headers = PORTAL.get(path).headers();

        assertThat(headers.firstValue("content-security-policy").orElseThrow())
                .contains("frame-ancestors 'none'", "form-action 'self' http://localhost:8180")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("x-frame-options")).hasValue("DENY");
        assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("cross-origin-opener-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("permissions-policy")).isPresent();
        assertThat(headers.firstValue("strict-transport-security")).isPresent();
        assertThat(headers.firstValue("server")).isEmpty();
    }

    @Test
    void a_page_has_a_nonce_of_its_own() throws Exception {
        var one = nonce(PORTAL.get("/"));

        assertThat(one).hasSizeGreaterThan(20).isNotEqualTo(nonce(PORTAL.get("/")));
    }

    @Test
    void the_session_cookie_is_for_this_host_and_TLS_only() throws Exception {
        assertThat(PORTAL.get("/").headers().allValues("set-cookie"))
                .anyMatch(it -> it.startsWith("__Host-lumbung=")
                        && it.contains("Secure")
                        && it.contains("HttpOnly")
                        && it.contains("SameSite=Lax")
                        && it.contains("Path=/"));
    }

    private static String nonce(HttpResponse<String> page) {
        var policy = page.headers().firstValue("content-security-policy").orElseThrow();
        var nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
        return nonce;
    }
}
