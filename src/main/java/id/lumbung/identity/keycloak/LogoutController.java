package id.lumbung.identity.keycloak;

import id.lumbung.identity.EndedSessions;
import id.lumbung.identity.SignIns;
import id.lumbung.identity.SignedIn;
import id.lumbung.platform.web.WebSettings;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.uri.UriBuilder;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * Ends sessions: here and in Keycloak when somebody signs out, and here when Keycloak says that theirs has ended.
 * Micronaut Security 4.15 sends Keycloak parameters it no longer takes, and has no back-channel logout.
 */
@Controller
@Hidden
class LogoutController {
    private static final String SIGNED_OUT = "/signed-out";

    private final SignIns signIns;
    private final EndedSessions ended;
    private final KeycloakTokens tokens;
    private final KeycloakSettings keycloak;
    private final WebSettings web;

    LogoutController(
            SignIns signIns, EndedSessions ended, KeycloakTokens tokens, KeycloakSettings keycloak, WebSettings web) {
        this.signIns = signIns;
        this.ended = ended;
        this.tokens = tokens;
        this.keycloak = keycloak;
        this.web = web;
    }

    /** A page of another site cannot ask this: its request carries no session, and the filter refuses its origin. */
    @Post("/logout")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpServletRequest request) {
        return HttpResponse.seeOther(
                signIns.end(request).map(this::endInKeycloak).orElse(URI.create(SIGNED_OUT)));
    }

    /** Keycloak's own call, from server to server. */
    @Post("/oauth/backchannel-logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endSession(HttpServletRequest request) {
        var token = request.getParameter("logout_token");
        return Optional.ofNullable(token)
                .flatMap(tokens::readLogout)
                .filter(it -> ended.end(it.sid(), it.tokenId()))
                .map(_ -> HttpResponse.ok())
                .orElseGet(HttpResponse::badRequest);
    }

    private URI endInKeycloak(SignedIn who) {
        return UriBuilder.of(keycloak.endpoint("logout"))
                .queryParam("client_id", keycloak.clientId())
                .queryParam("id_token_hint", who.idToken())
                .queryParam("post_logout_redirect_uri", web.page(SIGNED_OUT))
                .build();
    }
}
