package id.lumbung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import id.lumbung.support.LogLines;
import id.lumbung.support.OpenPortal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What is wrong before it reaches any servlet, said by hand on a socket. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TomcatAnswersTest {
    @RegisterExtension
    static final OpenPortal PORTAL = new OpenPortal();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\n",
                "GET /%2e%2e/%2e%2e/x HTTP/1.1\r\nHost: localhost\r\n",
                "GET /a%5Cb HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n",
                "GET /{} HTTP/1.1\r\nHost: localhost\r\n",
                "GET\u0001/ HTTP/1.1\r\nHost: localhost\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n",
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: y\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: z\r\n",
                "LARGE"
            })
    void what_the_server_refuses_has_our_headers_and_does_not_name_the_server(String request) throws IOException {
        var answer = send(
                request.equals("LARGE")
                        ? "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n"
                        : request);

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("Tomcat", "Apache", "org.");
        assertThat(answer.charAt("HTTP/1.1 ".length())).isIn('4', '5');
        assertThat(answer.toLowerCase(Locale.ROOT))
                .contains("content-security-policy: ", "x-content-type-options: nosniff", "x-frame-options: deny")
                .contains("cache-control: no-store");
    }

    @Test
    void it_is_said_as_a_page_to_who_reads() throws IOException {
        var answer = send("GET /%zz HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n");

        assertThat(answer).contains("Permintaan tidak dapat dibaca", "styles/plain.css", "text/html");
    }

    @Test
    void a_page_is_kept_by_nobody() throws IOException {
        assertThat(send("GET / HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("Cache-Control: no-store");
    }

    @Test
    void the_log_says_when_who_for_whom_and_in_which_request_and_nothing_that_was_sent() throws IOException {
        try (var log = LogLines.listen(TomcatAnswersTest::formatted)) {
            var broken = send("GET /api/v1/probe/broken?who=budi@example.org HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer eyJhbGciOi\r\nCookie: lumbung=secret-session\r\n");
            send("GET /health/liveness HTTP/1.1\r\nHost: localhost\r\n");

            var reference = broken.replaceFirst("(?s).*\"reference\":\"(\\w+)\".*", "$1");
            var year = String.valueOf(Year.now(Clock.systemUTC()));
            assertThat(log.lines())
                    .anyMatch(it -> it.startsWith(year) && it.contains(" ERROR 35.76 test " + reference + " "))
                    .anyMatch(it -> it.contains("GET /api/v1/probe/broken 500 ")
                            && it.strip().endsWith("35.76 test " + reference))
                    .noneMatch(it -> it.contains("/health"))
                    .noneMatch(it -> it.contains("budi") || it.contains("eyJ") || it.contains("secret-session"));
        }
    }

    @Test
    void a_connection_for_push_is_not_compressed_and_keeps_small_buffers() throws Exception {
        try (var socket = new Socket("localhost", PORTAL.port())) {
            socket.getOutputStream().write("""
                    GET /VAADIN/push?v-r=push HTTP/1.1\r
                    Host: localhost\r
                    Connection: Upgrade\r
                    Upgrade: websocket\r
                    Sec-WebSocket-Version: 13\r
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                    Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r
                    \r
                    """.getBytes(StandardCharsets.ISO_8859_1));
            var head = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .lines()
                    .takeWhile(it -> !it.isEmpty())
                    .map(it -> it.toLowerCase(Locale.ROOT))
                    .toList();

            assertThat(head)
                    .anyMatch(it -> it.startsWith("http/1.1 101"))
                    .noneMatch(it -> it.contains("permessage-deflate"));
        }
        var constants = Class.forName("org.apache.tomcat.websocket.Constants").getDeclaredField("DEFAULT_BUFFER_SIZE");
        constants.setAccessible(true);
        assertThat(constants.getInt(null)).isLessThanOrEqualTo(1024);
    }

    private static String formatted(ILoggingEvent event) {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var console = (ConsoleAppender<ILoggingEvent>) root.getAppender("STDOUT");
        return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
    }

    private static String send(String request) throws IOException {
        try (var socket = new Socket("localhost", PORTAL.port())) {
            socket.getOutputStream()
                    .write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
