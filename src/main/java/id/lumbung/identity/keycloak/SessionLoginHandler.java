package id.lumbung.identity.keycloak;

import id.lumbung.identity.SignIns;
import id.lumbung.identity.SignedIn;
import id.lumbung.platform.web.LocalPath;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.handlers.RedirectingLoginHandler;
import io.micronaut.servlet.http.ServletHttpRequest;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a sign-in: the person goes into a new HTTP session and the browser back to the page that was asked for. */
@Singleton
class SessionLoginHandler implements RedirectingLoginHandler<HttpRequest<?>, MutableHttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(SessionLoginHandler.class);

    private final SignIns signIns;

    SessionLoginHandler(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public MutableHttpResponse<?> loginSuccess(Authentication authentication, HttpRequest<?> request) {
        var attributes = authentication.getAttributes();
        if (request instanceof ServletHttpRequest<?, ?> servlet
                && servlet.getNativeRequest() instanceof HttpServletRequest http
                && attributes.get(ClaimsMapper.SIGNED_IN) instanceof SignedIn who
                && attributes.get(ClaimsMapper.ASKED_FOR) instanceof LocalPath asked) {
            signIns.begin(http, who);
            LOG.info("{} signed in", who.subject());
            return Redirect.to(request, asked.value());
        }
        throw new IllegalStateException("A sign-in that is not ours");
    }

    @Override
    public MutableHttpResponse<?> loginRefresh(
            Authentication authentication, String refreshToken, HttpRequest<?> request) {
        throw new UnsupportedOperationException("Tokens are not refreshed here");
    }

    @Override
    public MutableHttpResponse<?> loginFailed(AuthenticationResponse failure, HttpRequest<?> request) {
        LOG.warn("A sign-in failed: {}", failure.getMessage().orElse("no reason given"));
        return Redirect.to(request, "/sign-in-failed");
    }
}
