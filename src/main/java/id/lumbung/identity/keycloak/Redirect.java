package id.lumbung.identity.keycloak;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.context.ServerRequestContext;
import java.net.URI;
import java.util.function.Supplier;

/**
 * Answers that are made while Keycloak answers us, on a thread of the HTTP client. Micronaut takes the answer from the
 * request of the current thread, which there may be somebody else's; so the right one is bound first.
 */
final class Redirect {
    private Redirect() {}

    static MutableHttpResponse<?> to(HttpRequest<?> request, String page) {
        Supplier<MutableHttpResponse<?>> redirect = () -> HttpResponse.seeOther(URI.create(page));
        return ServerRequestContext.with(unwrapped(request), redirect);
    }

    /** Only the server's own request knows the answer that belongs to it. */
    private static HttpRequest<?> unwrapped(HttpRequest<?> request) {
        return request instanceof HttpRequestWrapper<?> wrapper ? unwrapped(wrapper.getDelegate()) : request;
    }
}
