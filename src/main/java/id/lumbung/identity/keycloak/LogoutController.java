package id.lumbung.identity.keycloak;

import id.lumbung.identity.EndedSessions;
import id.lumbung.identity.SessionCheck;
import id.lumbung.identity.SignIns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
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
    private static final String SIGNED_OUT_HERE = "/signed-out?only=here";

    private final SignIns signIns;
    private final EndedSessions ended;
    private final KeycloakTokens tokens;
    private final SessionCheck sessions;

    LogoutController(SignIns signIns, EndedSessions ended, KeycloakTokens tokens, SessionCheck sessions) {
        this.signIns = signIns;
        this.ended = ended;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** A page of another site cannot ask this: its request carries no session, and the filter refuses its origin. */
    @Post("/logout")
    @Consumes(MediaType.ALL)
    HttpResponse<?> signOut(HttpServletRequest request) {
        var ended = signIns.end(request).map(sessions::end).orElse(true);
        return HttpResponse.seeOther(URI.create(ended ? SIGNED_OUT : SIGNED_OUT_HERE));
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
}
