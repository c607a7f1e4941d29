package id.lumbung.platform.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The portal's own address where Micronaut needs one: as configured, never as the request claims. */
@Singleton
@Primary
class PublicAddress implements HttpHostResolver {
    private final WebSettings settings;

    PublicAddress(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public String resolve(@Nullable HttpRequest request) {
        return settings.publicUrl().toString();
    }
}
