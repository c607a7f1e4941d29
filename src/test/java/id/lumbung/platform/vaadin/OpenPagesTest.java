package id.lumbung.platform.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.OpenUis;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Everybody may everything here; what is asked is how much of it one session may keep open. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenPagesTest {
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("micronaut.server.port", "-1", "test.open-gate", "true"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_session_keeps_at_most_twenty_pages_open() throws Exception {
        var reader = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        open(reader, "/");

        for (int page = 0; page < OpenPages.MOST + 5; page++) {
            assertThat(open(reader, "/?v-r=init&location=&query=")).isEqualTo(200);
        }

        assertThat(OpenUis.count(server.getApplicationContext())).isEqualTo(OpenPages.MOST);
    }

    private static int open(HttpClient reader, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path));
        return reader.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
