package id.lumbung.identity.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URLEncoder;

/** Keycloak's pages speak the language that somebody chose in the portal; who never chose is asked by their browser. */
@ServerFilter("/oauth/login/**")
class SignInLanguage {

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var address = response.getHeaders().get(HttpHeaders.LOCATION);
        if (address != null && address.contains("?")) {
            request.getCookies().findCookie("lang").ifPresent(it -> response.getHeaders()
                    .set(HttpHeaders.LOCATION, address + "&ui_locales=" + URLEncoder.encode(it.getValue(), UTF_8)));
        }
    }
}
