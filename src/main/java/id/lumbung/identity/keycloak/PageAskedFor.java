package id.lumbung.identity.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.lumbung.platform.web.LocalPath;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.security.oauth2.endpoint.authorization.request.AuthorizationRequest;
import io.micronaut.security.oauth2.endpoint.authorization.state.DefaultState;
import io.micronaut.security.oauth2.endpoint.authorization.state.DefaultStateFactory;
import io.micronaut.security.oauth2.endpoint.authorization.state.State;
import io.micronaut.security.oauth2.endpoint.authorization.state.StateFactory;
import io.micronaut.security.oauth2.endpoint.authorization.state.StateSerDes;
import io.micronaut.security.oauth2.endpoint.authorization.state.persistence.StatePersistence;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLDecoder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets the state of a sign-in carry the page that was asked for. It goes into the nonce of the state, behind the random
 * part, because that is all Micronaut compares when the browser comes back. It is encoded, for a question mark can make the
 * state one that Micronaut writes and cannot read.
 */
@Singleton
@Replaces(DefaultStateFactory.class)
class PageAskedFor implements StateFactory {
    private static final int RANDOM_LENGTH = 36;

    private final StateSerDes text;
    private final StatePersistence kept;

    PageAskedFor(StateSerDes text, StatePersistence kept) {
        this.text = text;
        this.kept = kept;
    }

    @Override
    public @Nullable String buildState(
            HttpRequest<?> request,
            @SuppressWarnings("rawtypes") MutableHttpResponse response,
            @Nullable AuthorizationRequest authorization) {
        var state = new DefaultState();
        var asked = LocalPath.orStart(request.getParameters().get("to"));
        state.setNonce(UUID.randomUUID() + asked.encoded());
        if (authorization != null) {
            authorization.getRedirectUri().map(URI::create).ifPresent(state::setRedirectUri);
        }
        kept.persistState(request, response, state);
        return text.serialize(state);
    }

    static LocalPath in(@Nullable State state) {
        return LocalPath.orStart(
                state == null ? null : URLDecoder.decode(state.getNonce().substring(RANDOM_LENGTH), UTF_8));
    }
}
