package id.lumbung.identity.keycloak;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When Keycloak does not take the code of a sign-in, or does not answer, the person may try again. */
@Singleton
class KeycloakRefusal implements ExceptionHandler<HttpClientException, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakRefusal.class);

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    public HttpResponse<?> handle(HttpRequest request, HttpClientException cause) {
        LOG.warn("Keycloak did not end a sign-in: {}", cause.getMessage());
        return Redirect.to(request, "/sign-in-failed");
    }
}
