package id.lumbung.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoRealm;
import id.lumbung.support.TestKeycloak;
import io.micronaut.core.value.MapPropertyResolver;
import io.micronaut.core.value.PropertyResolver;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeycloakCheckTest {
    private static final List<String> REMARKS = new ArrayList<>();

    private static URI issuer;

    @BeforeAll
    static void start() {
        issuer = TestKeycloak.serving(URI.create("http://localhost:8080")).issuer();
    }

    @BeforeEach
    void nothing_was_remarked() {
        REMARKS.clear();
    }

    @Test
    void a_realm_that_knows_the_portal_is_no_problem() {
        assertThat(check(issuer, TestKeycloak.SECRET).problem(REMARKS::add)).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_in_one_line() {
        var other = issuer.resolve("/realms/none");
        assertThat(check(other, "any").problem(REMARKS::add))
                .hasValue("LUMBUNG_OIDC_ISSUER is wrong: there is no realm that calls itself " + other);
        assertThat(check(issuer, "guess").problem(REMARKS::add))
                .hasValue("LUMBUNG_OIDC_CLIENT_ID or LUMBUNG_OIDC_CLIENT_SECRET is wrong: Keycloak refused the client "
                        + "lumbung-portal");
    }

    @Test
    void a_realm_that_does_not_answer_is_remarked_and_keeps_no_portal_from_starting() {
        var nowhere = URI.create("http://localhost:1/realms/lumbung");

        assertThat(check(nowhere, "any").problem(REMARKS::add)).isEmpty();
        assertThat(REMARKS)
                .containsExactly(nowhere + " (LUMBUNG_OIDC_ISSUER) does not answer; until it does, nobody can sign in");
    }

    @Test
    void what_is_missing_is_said_before_anybody_is_asked() {
        assertThat(check(issuer, "").problem(REMARKS::add)).hasValue("LUMBUNG_OIDC_CLIENT_SECRET is not set");
        assertThat(KeycloakCheck.problemOf(environment(""), REMARKS::add)).hasValue("LUMBUNG_OIDC_ISSUER is not set");
        assertThat(KeycloakCheck.problemOf(environment("keycloak"), REMARKS::add))
                .hasValue("LUMBUNG_OIDC_ISSUER is not an address like https://host/realms/name: keycloak");
    }

    private static PropertyResolver environment(String issuer) {
        return new MapPropertyResolver(Map.of("lumbung.oidc.issuer", issuer));
    }

    private static KeycloakCheck check(URI issuer, String secret) {
        return new KeycloakCheck(new KeycloakSettings(issuer, DemoRealm.PORTAL, secret));
    }
}
