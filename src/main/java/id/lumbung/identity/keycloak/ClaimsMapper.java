package id.lumbung.identity.keycloak;

import id.lumbung.identity.SessionProof;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.oauth2.endpoint.authorization.state.State;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdAuthenticationMapper;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdClaims;
import io.micronaut.security.oauth2.endpoint.token.response.OpenIdTokenResponse;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Takes from a checked ID token what the session needs to know. */
@Singleton
@Named("keycloak")
class ClaimsMapper implements OpenIdAuthenticationMapper {
    static final String SIGNED_IN = "signedIn";
    static final String ASKED_FOR = "askedFor";

    private final Clock clock;

    ClaimsMapper(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Publisher<AuthenticationResponse> createAuthenticationResponse(
            String provider, OpenIdTokenResponse tokens, OpenIdClaims claims, @Nullable State state) {
        var at = clock.instant();
        var proof = SessionProof.renewable(Objects.requireNonNullElse(tokens.getRefreshToken(), ""), at);
        var who = new Claims(claims.getClaims()).signedIn(proof, at);
        return Publishers.just(AuthenticationResponse.success(
                who.subject(), List.of(), Map.of(SIGNED_IN, who, ASKED_FOR, PageAskedFor.in(state))));
    }
}
