package id.lumbung.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** Whether the browser will show the answer to a request as a page. */
final class Navigation {
    private Navigation() {}

    /** A picture, a script or a program is none. */
    static boolean is(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        return isReading(request) && (mode == null ? accept.contains("text/html") : mode.equals("navigate"));
    }

    static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Whether what is wrong is best said as a page: to somebody who reads, and not to a program that calls the API. */
    static boolean wantsPage(HttpServletRequest request) {
        return is(request) && !request.getRequestURI().startsWith("/api");
    }
}
