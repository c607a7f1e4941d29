package id.lumbung.identity;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.DemoRealm;
import id.lumbung.support.Eventually;
import id.lumbung.support.SignInPortal;
import id.lumbung.support.TestKeycloak;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BearerTest {
    private static final String ME = "/api/v1/me";

    @RegisterExtension
    static final SignInPortal PORTAL = new SignInPortal();

    @BeforeAll
    static void people() throws SQLException {
        PORTAL.member(KOTA_MOJOKERTO, "operator.35-76", "OPERATOR");
        PORTAL.member(KOTA_MOJOKERTO, TestKeycloak.BOTH, "VERIFIER");
        PORTAL.member(KABUPATEN_MOJOKERTO, TestKeycloak.BOTH, "LEADER");
    }

    @Test
    void a_token_of_the_realm_opens_the_api() {
        var token = PORTAL.token(DemoRealm.CLI, "operator.35-76", "openid");

        var me = PORTAL.visitor().asks(ME, token);

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("\"government\":\"35.76\"", "INNOVATION_SUBMIT");
    }

    @Test
    void the_token_of_platform_staff_belongs_to_no_government() {
        var token = PORTAL.token(DemoRealm.CLI, "platform", "openid");

        assertThat(PORTAL.visitor().asks(ME, token).body())
                .contains("PLATFORM_ADMIN")
                .doesNotContain("government");
    }

    @Test
    void a_token_names_the_government_when_there_are_several() {
        var named = PORTAL.token(DemoRealm.CLI, TestKeycloak.BOTH, "openid organization:35-16");
        var all = PORTAL.token(DemoRealm.CLI, TestKeycloak.BOTH, "openid organization:*");

        assertThat(PORTAL.visitor().asks(ME, named).body()).contains("\"government\":\"35.16\"");
        assertThat(PORTAL.visitor().asks(ME, all).statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_for_another_client_is_refused() {
        var token = PORTAL.token("admin-cli", "operator.35-76", "openid");

        var answer = PORTAL.visitor().asks(ME, token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate")).hasValue("Bearer");
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void a_token_of_any_client_ends_with_its_session() {
        var token = PORTAL.token(DemoRealm.CLI, "operator.35-76", "openid");
        assertThat(PORTAL.visitor().asks(ME, token).statusCode()).isEqualTo(200);

        PORTAL.keycloakEndsSessionsOf("operator.35-76");

        assertThat(refused(token)).isEqualTo(401);
    }

    @Test
    void a_token_of_somebody_disabled_is_refused() {
        var token = PORTAL.token(DemoRealm.CLI, "operator.35-76", "openid");
        assertThat(PORTAL.visitor().asks(ME, token).statusCode()).isEqualTo(200);

        PORTAL.keycloakEnables("operator.35-76", false);
        try {
            assertThat(refused(token)).isEqualTo(401);
        } finally {
            PORTAL.keycloakEnables("operator.35-76", true);
        }
    }

    private static int refused(String token) {
        return Eventually.present(
                () -> Optional.of(PORTAL.visitor().asks(ME, token).statusCode()).filter(it -> it != 200));
    }

    @Test
    void nobody_opens_the_api_without_a_token() {
        assertThat(PORTAL.visitor().asks(ME).statusCode()).isEqualTo(401);
        assertThat(PORTAL.visitor().asks(ME, "nonsense").statusCode()).isEqualTo(401);
    }
}
