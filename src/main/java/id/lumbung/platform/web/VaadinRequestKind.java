package id.lumbung.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a request to Vaadin is for, as far as the guard has to know; Vaadin reads it from a parameter. */
enum VaadinRequestKind {
    /** Opens a page, fetches a resource of one, or anything else. */
    OPENING,
    /** Something was done on an open page. */
    ACTION,
    /** An open page says that it is still there. */
    BACKGROUND,
    /** An open page waits for what the portal may tell it. */
    PUSH,
    /** Could be taken for one thing here and for another by Vaadin. */
    UNCLEAR;

    private static final String PARAMETER = "v-r";
    private static final String[] NONE = {};

    /** Whether somebody did something, which keeps their session from ending. */
    boolean byUser() {
        return this == OPENING || this == ACTION;
    }

    /** What Vaadin will take it for: the parameter as the container reads it, query and form, decoded. */
    static VaadinRequestKind of(HttpServletRequest request) {
        if (opensWebSocket(request)) {
            return PUSH; // by its address, whatever its parameters say
        }
        List<String> read;
        try {
            read = List.of(Objects.requireNonNullElse(request.getParameterValues(PARAMETER), NONE));
        } catch (IllegalStateException unreadable) {
            return UNCLEAR;
        }
        if (!read.equals(written(request)) || read.size() > 1) {
            return UNCLEAR;
        }
        return switch (read.isEmpty() ? "" : read.getFirst()) {
            case "uidl", "i18n" -> ACTION;
            case "heartbeat" -> BACKGROUND;
            case "push" -> PUSH;
            default -> OPENING;
        };
    }

    private static boolean opensWebSocket(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Upgrade")).stream()
                .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains("websocket"));
    }

    /** The parameter as Vaadin's own client always writes it: in the query, and plain. */
    private static List<String> written(HttpServletRequest request) {
        return Arrays.stream(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&", -1))
                .filter(it -> it.startsWith(PARAMETER + "="))
                .map(it -> it.substring(PARAMETER.length() + 1))
                .toList();
    }
}
