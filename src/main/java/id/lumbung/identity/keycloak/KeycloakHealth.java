package id.lumbung.identity.keycloak;

import id.lumbung.platform.limits.Hindered;
import id.lumbung.platform.limits.Hindrance;
import id.lumbung.platform.web.HealthCheck;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether Keycloak gives out its keys. Without it nobody can sign in, which is said instead of sending the browser to an
 * address that does not answer; but who is signed in goes on working, so it is no reason to take a portal out of service:
 * all of them share the one Keycloak, and taking all out would help nobody.
 */
@ServerFilter("/oauth/login/**")
class KeycloakHealth implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final KeycloakSettings settings;
    private final Clock clock;
    private volatile Instant answered = Instant.MIN;

    KeycloakHealth(KeycloakSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public boolean vital() {
        return false;
    }

    @Override
    public void ask() throws IOException, InterruptedException {
        var certificates = HttpRequest.newBuilder(settings.endpoint("certs"))
                .timeout(PATIENCE)
                .build();
        var status = http.send(certificates, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException("Its keys are answered with " + status);
        }
        answered = clock.instant();
    }

    /** A sign-in that cannot go on does not begin. */
    @RequestFilter
    void beforeSignIn() {
        if (answered.plus(REMEMBERED).isAfter(clock.instant())) {
            return;
        }
        try {
            ask();
        } catch (IOException gone) {
            throw new Hindered(Hindrance.KEYCLOAK_GONE, "Keycloak does not answer", gone);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Hindered(Hindrance.KEYCLOAK_GONE, "The portal stops", stopping);
        }
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }
}
