package id.lumbung.identity.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import id.lumbung.identity.SessionProof;
import id.lumbung.identity.SignedIn;
import id.lumbung.identity.TokenReader;
import id.lumbung.platform.limits.Hindered;
import id.lumbung.platform.limits.Hindrance;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the tokens of the realm that arrive here: bearer tokens of the API, and logout tokens. A token under a key nobody
 * knows makes Keycloak's keys be fetched again, twice in half a minute at most; until then it counts as none.
 */
@Singleton
class KeycloakTokens implements TokenReader {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakTokens.class);
    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration RECENT = Duration.ofMinutes(5);
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(5).toMillis());

    private final DefaultJWTProcessor<SecurityContext> bearer;
    private final DefaultJWTProcessor<SecurityContext> logout;
    private final Clock clock;

    KeycloakTokens(KeycloakSettings settings, Clock clock) throws MalformedURLException {
        this.clock = clock;
        var keys = JWKSourceBuilder.create(
                        settings.endpoint("certs").toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE))
                .retrying(true)
                .outageTolerantForever() // what Keycloak signed while it was there stays signed
                .build();
        var issuer = settings.issuer().toString();
        // an ID token has the same audience; only the access token may be used here
        var access =
                new JWTClaimsSet.Builder().issuer(issuer).claim("typ", "Bearer").build();
        bearer = processor(
                keys,
                JOSEObjectType.JWT,
                new ClaimsCheck(settings, access, Set.of("sub", "exp", "iat", "sid"), Set.of()));
        var ending = new JWTClaimsSet.Builder().issuer(issuer).build();
        logout = processor(
                keys,
                new JOSEObjectType("logout+jwt"),
                new ClaimsCheck(settings, ending, Set.of("iat", "exp", "jti", "sid", "events"), Set.of("nonce")));
    }

    @Override
    public Optional<SignedIn> read(String token) {
        return check(bearer, token).map(it -> signedIn(it, token));
    }

    private SignedIn signedIn(JWTClaimsSet claims, String token) {
        var at = clock.instant();
        return new Claims(claims.getClaims()).signedIn(SessionProof.fixed(token, at), at);
    }

    /** What a logout token says; empty when it is not one that Keycloak has just made for us. */
    Optional<SessionEnd> readLogout(String token) {
        return check(logout, token)
                .filter(KeycloakTokens::saysLogout)
                .filter(it ->
                        it.getIssueTime().toInstant().isAfter(clock.instant().minus(RECENT)))
                .map(it -> new SessionEnd(String.valueOf(it.getClaim("sid")), it.getJWTID()));
    }

    /** The session that ended, and the token that said so. */
    record SessionEnd(String sid, String tokenId) {}

    private static boolean saysLogout(JWTClaimsSet claims) {
        return claims.getClaim("events") instanceof Map<?, ?> events && events.get(LOGOUT_EVENT) instanceof Map<?, ?>;
    }

    private static DefaultJWTProcessor<SecurityContext> processor(
            JWKSource<SecurityContext> keys, JOSEObjectType type, ClaimsCheck claims) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(type));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(claims);
        return processor;
    }

    private static Optional<JWTClaimsSet> check(DefaultJWTProcessor<SecurityContext> processor, String token) {
        try {
            return Optional.of(processor.process(token, null));
        } catch (BadJOSEException | ParseException | RateLimitReachedException e) {
            LOG.debug("A token was refused: {}", e.getMessage());
            return Optional.empty();
        } catch (JOSEException e) {
            throw new Hindered(Hindrance.KEYCLOAK_GONE, "Keycloak's keys cannot be had", e);
        }
    }

    /** Of our realm, for our client, and by our clock. */
    private final class ClaimsCheck extends DefaultJWTClaimsVerifier<SecurityContext> {
        ClaimsCheck(KeycloakSettings settings, JWTClaimsSet exactly, Set<String> required, Set<String> prohibited) {
            super(Collections.singleton(settings.clientId()), exactly, required, prohibited);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
