package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoRealm;
import id.lumbung.support.Chromium;
import id.lumbung.support.Eventually;
import id.lumbung.support.ProductProcess;
import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestKeycloak;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was built, used as an installation is: it migrates, it serves, and somebody signs in and sees their figures. */
final class Installation {
    private Installation() {}

    /** Starts the product, however it comes. */
    interface Start {
        ProductProcess with(Map<String, String> environment, String command) throws IOException;
    }

    static void works(Start product) throws Exception {
        var address = URI.create("http://localhost:" + TestKeycloak.freePort());
        var environment = environment(address);
        try (var job = product.with(environment, "migrate")) {
            assertThat(job.ends()).as(String.join("\n", job.errors())).isZero();
        }
        environment.remove("LUMBUNG_DB_MIGRATOR_PASSWORD");
        try (var portal = product.with(environment, "run");
                var chromium = new Chromium(address);
                var mayor = chromium.person()) {
            assertThat(Eventually.present(() -> ready(portal, address)))
                    .contains("\"database\":\"UP\"", "\"evidence store\":\"UP\"", "\"keycloak\":\"UP\"");
            var page = mayor.signsIn("mayor.35-76", "/");
            assertThat(page.locator("h1").first().innerText()).startsWith("Ringkasan");
            assertThat(page.content()).contains("Kota Mojokerto");
            assertThat(mayor.complaints()).isEmpty();
        }
    }

    private static Map<String, String> environment(URI address) throws Exception {
        var environment = new HashMap<String, String>();
        TestDatabase.server()
                .configuration(TestDatabase.copyOfDemo())
                .forEach((name, value) ->
                        environment.put(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value.toString()));
        var keycloak = TestKeycloak.serving(address);
        environment.put("LUMBUNG_OIDC_ISSUER", keycloak.issuer().toString());
        environment.put("LUMBUNG_OIDC_CLIENT_ID", DemoRealm.PORTAL);
        environment.put("LUMBUNG_OIDC_CLIENT_SECRET", TestKeycloak.SECRET);
        environment.put("LUMBUNG_PUBLIC_URL", address.toString());
        environment.put("LUMBUNG_PORT", Integer.toString(address.getPort()));
        return environment;
    }

    private static Optional<String> ready(ProductProcess portal, URI address) {
        try (var http = HttpClient.newHttpClient()) {
            assertThat(portal.runs()).as(said(portal)).isTrue();
            var request = HttpRequest.newBuilder(address.resolve("/health/readiness"));
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return Optional.of(answer.body()).filter(_ -> answer.statusCode() == 200);
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private static String said(ProductProcess portal) {
        try {
            return portal.output() + String.join("\n", portal.errors());
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
