package id.lumbung.platform.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of the API, made from the controllers when the portal is built. Anybody may read it. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Lumbung Inovasi",
                        version = "1",
                        description = """
                                What the portal's pages do, for programs: the same services, permissions and words.

                                A caller acts for one government and never learns of another's data: what belongs to
                                somebody else answers 404, as what does not exist. What is not done is answered with a
                                problem (RFC 9457) in Indonesian, or in English with `Accept-Language: en`.

                                A `POST` with an `Idempotency-Key` (any 1 to 200 visible characters, best a random UUID)
                                is done once: sent again within a day it is answered as it was, with
                                `Idempotent-Replayed: true`. The same key with another body is refused (422); one whose
                                outcome is not known yet, too (409). Keys are each person's own. What was refused may be
                                sent again under its key. Files and whole portfolios take no key.""",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/"),
        security = {@SecurityRequirement(name = "bearer"), @SecurityRequirement(name = "session")})
@SecurityScheme(
        name = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the portal's Keycloak realm, of a person who belongs to a government. "
                + "Who belongs to several asks Keycloak for the scope of one, `organization:35-76`.")
@SecurityScheme(
        name = "session",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        paramName = "lumbung",
        description = "The session of somebody signed in to the portal with a browser; behind TLS the cookie is "
                + "called `__Host-lumbung`. It is enough for reading only, because another site can make a browser "
                + "send it: whatever changes something needs a token.")
@Controller("/api/openapi.yaml")
class ApiDescription {
    private final byte[] description = read();

    @Get
    @Hidden
    @Produces("application/yaml")
    byte[] description() {
        return description.clone();
    }

    private static byte[] read() {
        try (var file = ApiDescription.class.getResourceAsStream("/META-INF/swagger/openapi.yml")) {
            return Objects.requireNonNull(file, "The build made no description of the API")
                    .readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
