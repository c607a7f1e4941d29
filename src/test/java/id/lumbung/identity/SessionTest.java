package id.lumbung.identity;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.RegionCode;
import id.lumbung.support.Actors;
import id.lumbung.support.MovableClock;
import id.lumbung.support.SignInPortal;
import id.lumbung.support.TestKeycloak;
import id.lumbung.support.Visitor;
import id.lumbung.tenancy.Tenants;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionTest {
    private static final String ME = "/api/v1/me";
    private static final Duration A_WHILE = Duration.ofSeconds(11);
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    @RegisterExtension
    static final SignInPortal PORTAL = new SignInPortal(Map.of("test.movable-clock", "true"));

    @BeforeAll
    static void people() throws SQLException {
        PORTAL.member(KOTA_MOJOKERTO, "admin.35-76", "ADMIN");
        PORTAL.member(KOTA_MOJOKERTO, "mayor.35-76", "LEADER");
        PORTAL.member(PORTAL.provision("35.79"), TestKeycloak.KOTA_BATU, "OPERATOR");
    }

    @Test
    void signing_out_ends_the_session_here_and_in_keycloak() {
        var rini = signedIn("admin.35-76");

        var end = rini.post("/logout", Map.of());
        assertThat(location(end)).isEqualTo("/signed-out");
        assertThat(rini.answers())
                .extracting(it -> it.uri() + " " + it.headers().map())
                .noneMatch(it -> it.contains("eyJ") && it.contains("id_token"));

        assertThat(rini.asks(ME).statusCode()).isEqualTo(401);
        assertThat(rini.opens("/").body()).contains("id=\"username\"");
    }

    @Test
    void who_is_disabled_in_keycloak_is_out_within_five_seconds() {
        var ratna = signedIn("mayor.35-76");
        assertThat(ratna.asks(ME).statusCode()).isEqualTo(200);

        PORTAL.keycloakEnables("mayor.35-76", false);
        try {
            forward(FIVE_SECONDS);
            assertThat(ratna.asks(ME).statusCode()).isEqualTo(401);
            assertThat(ratna.post("/?v-r=uidl&v-uiId=0", Map.of()).body()).contains("\"sessionExpired\":true");
        } finally {
            PORTAL.keycloakEnables("mayor.35-76", true);
        }
    }

    @Test
    void nobody_is_thrown_out_while_keycloak_is_silent() {
        var rini = signedIn("admin.35-76");

        PORTAL.whileKeycloakIsSilent(() -> {
            for (var times = 0; times < 3; times++) {
                forward(A_WHILE);
                assertThat(rini.asks(ME).statusCode()).isEqualTo(200);
            }
        });
        forward(A_WHILE);

        assertThat(rini.asks(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void who_signs_out_while_keycloak_is_silent_is_told_what_that_ended() {
        var rini = signedIn("admin.35-76");

        PORTAL.whileKeycloakIsSilent(() -> {
            var end = rini.post("/logout", Map.of());
            assertThat(rini.follow(end).body()).contains("Anda sudah keluar di sini");
        });

        assertThat(rini.asks(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void a_link_cannot_sign_anybody_out() {
        var rini = signedIn("admin.35-76");

        rini.get("/logout");

        assertThat(rini.asks(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_ends_when_nothing_is_done_for_half_an_hour() {
        var rini = signedIn("admin.35-76");

        forward(Duration.ofMinutes(29));
        assertThat(rini.asks(ME).statusCode()).isEqualTo(200);
        forward(Duration.ofMinutes(29));
        assertThat(rini.asks(ME).statusCode()).isEqualTo(200);
        forward(Duration.ofMinutes(31));
        assertThat(rini.asks(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void an_open_page_does_not_keep_a_session_from_ending() {
        var rini = signedIn("admin.35-76");

        forward(Duration.ofMinutes(20));
        rini.post("/?v-r=heartbeat&v-uiId=0", Map.of());
        forward(Duration.ofMinutes(11));

        assertThat(rini.asks(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_twelve_hours_whatever_is_done() {
        var rini = signedIn("admin.35-76");

        for (var quarters = 0; quarters < 47; quarters++) {
            forward(Duration.ofMinutes(15));
            rini.asks(ME);
        }
        assertThat(rini.asks(ME).statusCode()).isEqualTo(200);
        forward(Duration.ofMinutes(16));
        assertThat(rini.asks(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void an_open_page_is_told_that_its_session_ended() {
        var stranger = PORTAL.visitor();
        stranger.cookies().put("lumbung", "0123456789ABCDEF0123456789ABCDEF");

        var action = stranger.post("/?v-r=uidl&v-uiId=0", Map.of());
        assertThat(action.body()).contains("\"sessionExpired\":true");
        assertThat(stranger.post("/?v-r=heartbeat&v-uiId=0", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(stranger.get("/?v-r=init&location=").statusCode()).isIn(302, 401);
    }

    @Test
    void a_role_taken_away_is_gone_soon() throws SQLException {
        var ratna = signedIn("mayor.35-76");
        assertThat(ratna.asks(ME).statusCode()).isEqualTo(200);

        change("update member set active = false where username = 'mayor.35-76'");
        forward(A_WHILE);
        assertThat(ratna.opens("/").uri().getPath()).isEqualTo("/no-access");
        change("update member set active = true where username = 'mayor.35-76'");
        forward(A_WHILE);

        assertThat(ratna.asks(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void a_suspended_government_keeps_its_people_out_soon() {
        var bayu = signedIn(TestKeycloak.KOTA_BATU);
        assertThat(bayu.asks(ME).statusCode()).isEqualTo(200);

        var kotaBatu = new RegionCode("35.79");
        asStaff(() -> PORTAL.bean(Tenants.class).suspend(kotaBatu));
        forward(A_WHILE);
        var page = bayu.opens("/innovations");
        asStaff(() -> PORTAL.bean(Tenants.class).resume(kotaBatu));

        assertThat(page.uri().getPath()).isEqualTo("/no-access");
        assertThat(page.body()).contains("Akses daerah ditangguhkan", "action=\"/logout\"");
    }

    @ParameterizedTest
    @CsvSource({
        "none, Akun belum terhubung",
        "operator.35-77, Daerah belum terdaftar",
        "verifier.35-76, Belum ada peran"
    })
    void somebody_with_nothing_here_is_told_why(String username, String title) {
        var visitor = PORTAL.visitor();

        var page = visitor.signsIn(username, "/");

        assertThat(page.uri().getPath()).isEqualTo("/no-access");
        assertThat(page.body()).contains("<h1>" + title + "</h1>");
        assertThat(visitor.asks(ME).statusCode()).isEqualTo(403);
    }

    @Test
    void the_page_speaks_english_to_who_chose_it() {
        var visitor = PORTAL.visitor();
        visitor.cookies().put("lang", "en");

        assertThat(visitor.get("/signed-out").body()).contains("You are signed out");
    }

    private static Visitor signedIn(String username) {
        var visitor = PORTAL.visitor();
        visitor.signsIn(username, "/");
        return visitor;
    }

    private static void forward(Duration by) {
        PORTAL.bean(MovableClock.class).forward(by);
    }

    private static void asStaff(Runnable work) {
        CurrentActor.run(Actors.mayEverything(KOTA_MOJOKERTO), work);
    }

    private static void change(String sql) throws SQLException {
        PORTAL.insert(KOTA_MOJOKERTO, sql, List.of());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("location").orElseThrow();
    }
}
