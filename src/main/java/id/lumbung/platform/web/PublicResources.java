package id.lumbung.platform.web;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** The files anybody may fetch: scripts, styles, fonts and pictures that the portal ships, and no others. */
@Singleton
class PublicResources {
    private static final List<String> ROOTS = List.of("META-INF/resources", "META-INF/VAADIN/webapp");
    private static final Set<String> KINDS =
            Set.of("css", "js", "json", "map", "png", "svg", "ico", "webmanifest", "woff2");

    boolean hold(HttpServletRequest request, String path) {
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var kind = path.substring(path.lastIndexOf('.') + 1);
        return reading && KINDS.contains(kind) && !path.contains("..") && exists(path);
    }

    private static boolean exists(String path) {
        var classes = PublicResources.class.getClassLoader();
        return ROOTS.stream().anyMatch(it -> classes.getResource(it + path) != null);
    }
}
