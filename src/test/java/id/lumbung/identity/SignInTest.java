package id.lumbung.identity;

import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.SignInPortal;
import id.lumbung.support.TestKeycloak;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {
    private static final String ME = "/api/v1/me";

    @RegisterExtension
    static final SignInPortal PORTAL = new SignInPortal();

    @BeforeAll
    static void people() throws SQLException {
        PORTAL.member(KOTA_MOJOKERTO, "operator.35-76", "OPERATOR");
        PORTAL.member(KOTA_MOJOKERTO, "mayor.35-76", "LEADER");
        PORTAL.member(KOTA_MOJOKERTO, "verifier.35-76", "VERIFIER");
        PORTAL.member(KOTA_MOJOKERTO, "head.35-76", "HEAD");
        PORTAL.member(KOTA_MOJOKERTO, TestKeycloak.BOTH, "VERIFIER");
        PORTAL.member(KABUPATEN_MOJOKERTO, TestKeycloak.BOTH, "LEADER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/innovations?zone=RED", "/levers?indicator=SID-35", "/levers?view=CLAIMED&sort=DAYS"})
    void somebody_who_signs_in_arrives_at_the_page_they_asked_for(String asked) {
        var sari = PORTAL.visitor();

        var page = sari.signsIn("operator.35-76", asked);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).isEqualTo(URI.create(PORTAL.address() + asked));
        assertThat(sari.asks(ME).body()).contains("\"government\":\"35.76\"", "INNOVATION_EDIT");
    }

    @Test
    void people_who_sign_in_at_the_same_moment_each_get_their_own_answer() throws Exception {
        var names = List.of("operator.35-76", "mayor.35-76", "verifier.35-76", "head.35-76");
        for (var round = 0; round < 5; round++) {
            var together = new CyclicBarrier(names.size());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var arrivals = names.stream()
                        .map(name -> threads.submit(() -> arrives(name, together)))
                        .toList();
                for (var i = 0; i < names.size(); i++) {
                    assertThat(arrivals.get(i).get()).contains(names.get(i));
                }
            }
        }
    }

    /** Waits with the code of Keycloak in hand until all have one, and says who the portal takes this person for. */
    private static String arrives(String name, CyclicBarrier together) throws Exception {
        var visitor = PORTAL.visitor();
        var back = visitor.password(name, "demo", "/");
        together.await();
        var arrived = visitor.follow(back);
        return arrived.statusCode() < 500 ? visitor.asks(ME).body() : arrived.body();
    }

    @Test
    void no_token_reaches_the_browser() {
        var sari = PORTAL.visitor();
        sari.signsIn("operator.35-76", "/");
        sari.asks(ME);

        assertThat(sari.cookies().values()).noneMatch(it -> it.startsWith("eyJ") && it.contains("."));
        assertThat(sari.answers())
                .filteredOn(
                        it -> it.uri().getAuthority().equals(PORTAL.address().getAuthority()))
                .extracting(HttpResponse::body)
                .noneMatch(it -> it.contains("eyJhbGciOi"));
    }

    @Test
    void signing_in_changes_the_session() {
        var sari = PORTAL.visitor();
        sari.cookies().put("lumbung", "0123456789ABCDEF0123456789ABCDEF");

        sari.signsIn("operator.35-76", "/");

        assertThat(sari.cookies().get("lumbung")).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void a_wrong_password_signs_nobody_in() {
        var stranger = PORTAL.visitor();

        var page = stranger.signsIn("operator.35-76", "guess", "/");

        assertThat(page.uri().toString()).startsWith(PORTAL.issuer().toString());
        assertThat(stranger.asks(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void a_changed_state_is_refused() {
        var victim = PORTAL.visitor();
        var back = victim.password("operator.35-76", "demo", "/")
                .headers()
                .firstValue("location")
                .orElseThrow();

        var page = victim.follow(victim.get(back.replaceFirst("state=[^&]+", "state=eyJub25jZSI6IngifQ%3D%3D")));

        assertThat(page.uri().getPath()).isEqualTo("/sign-in-failed");
        assertThat(victim.asks(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void somebody_with_several_governments_chooses_one() {
        var nia = PORTAL.visitor();

        var choice = nia.signsIn(TestKeycloak.BOTH, "/innovations");
        assertThat(choice.uri().getPath()).isEqualTo("/choose");
        assertThat(choice.body()).contains("Kota Mojokerto", "Kabupaten Mojokerto");
        assertThat(nia.asks(ME).statusCode()).isEqualTo(403);

        var inside = nia.follow(nia.post("/choose?to=/innovations", Map.of("value", "35-16")));
        assertThat(inside.uri().getPath()).isEqualTo("/innovations");
        assertThat(nia.asks(ME).body()).contains("\"government\":\"35.16\"").doesNotContain("SHEET_VERIFY");
    }

    @Test
    void nobody_chooses_a_government_they_do_not_belong_to() {
        var nia = PORTAL.visitor();
        nia.signsIn(TestKeycloak.BOTH, "/");

        nia.post("/choose", Map.of("value", "35"));

        assertThat(nia.asks(ME).statusCode()).isEqualTo(403);
    }

    @Test
    void when_keycloak_ends_a_session_it_ends_here() {
        var ratna = PORTAL.visitor();
        ratna.signsIn("mayor.35-76", "/");
        assertThat(ratna.asks(ME).statusCode()).isEqualTo(200);

        PORTAL.keycloakEndsSessionsOf("mayor.35-76");

        assertThat(ratna.asks(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void a_forged_logout_token_ends_nothing() {
        var sari = PORTAL.visitor();
        sari.signsIn("operator.35-76", "/");

        var forged = PORTAL.visitor()
                .post("/oauth/backchannel-logout", Map.of("logout_token", "eyJhbGciOiJub25lIn0.eyJzaWQiOiIxIn0."));

        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(PORTAL.visitor().post("/oauth/backchannel-logout", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(sari.asks(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void a_code_is_good_for_one_sign_in() {
        var sari = PORTAL.visitor();
        var back = sari.password("operator.35-76", "demo", "/")
                .headers()
                .firstValue("location")
                .orElseThrow();
        assertThat(sari.get(back).headers().firstValue("location")).hasValue("/");

        var replayed = sari.get(back);

        assertThat(replayed.headers().firstValue("location")).hasValue("/sign-in-failed");
    }
}
