package id.lumbung.demo.gallery;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;

/** Starts the portal with the gallery in it and somebody already signed in; needs no database and no Keycloak. */
public final class GalleryServer {
    private GalleryServer() {}

    public static void main(String[] args) {
        var server = start(args.length > 0 ? Integer.parseInt(args[0]) : 8088);
        System.out.println(server.getURI() + "/gallery");
    }

    /** Starts it at the port, or at any free one for {@code -1}. */
    public static EmbeddedServer start(int port) {
        var nobodySignsIn = "http://localhost:8180/realms/lumbung";
        return ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        port,
                        "lumbung.gallery",
                        true,
                        "lumbung.web.public-url",
                        "http://localhost:" + Math.max(port, 0),
                        "lumbung.oidc.issuer",
                        nobodySignsIn),
                "gallery");
    }
}
