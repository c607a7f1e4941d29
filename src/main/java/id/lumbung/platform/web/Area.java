package id.lumbung.platform.web;

import java.util.Map;
import java.util.Optional;

/** The parts of the portal that Micronaut answers, by the first segment of the path; the rest is Vaadin's. */
enum Area {
    /** Answers for anybody, or asks for itself who it is. */
    OPEN,
    /** Needs a bearer token, or for reading a session. */
    API,
    /** As the API; whoever opens such an address in a browser is sent to sign in. */
    FILES;

    private static final String DESCRIPTION = "/api/openapi.yaml";

    private static final Map<String, Area> BY_SEGMENT = Map.of(
            "api", API,
            "files", FILES,
            "oauth", OPEN,
            "logout", OPEN,
            "signed-out", OPEN,
            "sign-in-failed", OPEN,
            "choose", OPEN,
            "no-access", OPEN,
            "health", OPEN,
            "metrics", OPEN);

    /** Empty for Vaadin's part. */
    static Optional<Area> of(String path) {
        if (path.equals(DESCRIPTION)) {
            return Optional.of(OPEN);
        }
        var end = path.indexOf('/', 1);
        return Optional.ofNullable(BY_SEGMENT.get(path.substring(1, end < 0 ? path.length() : end)));
    }
}
