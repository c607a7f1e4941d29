package id.lumbung.platform.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The headers that every answer carries. Pages of Vaadin run only scripts of ours or with the nonce of the request;
 * {@code unsafe-eval} stays because Vaadin's client makes functions of the expressions it is sent.
 *
 * @see "docs/decisions/0011-content-security-policy.md"
 */
@Singleton
public class SecurityHeaders {
    /** Request attribute: the nonce that scripts inside a page have to carry. */
    public static final String NONCE = "lumbung.nonce";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BARE =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; ";

    private final WebSettings settings;
    private final String formAction;

    SecurityHeaders(WebSettings settings, @Value("${lumbung.oidc.issuer}") URI issuer) {
        this.settings = settings;
        // signing out is a form that is redirected to Keycloak, and browsers hold redirects against this too
        this.formAction = "form-action 'self' " + issuer.resolve("/").toString().replaceAll("/$", "");
    }

    /** For everything but Vaadin: no script at all. */
    void write(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", BARE + formAction);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (settings.behindTls()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** For what Vaadin answers. */
    void writeForVaadin(HttpServletRequest request, HttpServletResponse response) {
        var nonce = nonce();
        request.setAttribute(NONCE, nonce);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce
                        + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                        + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; " + formAction);
    }

    private static String nonce() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
