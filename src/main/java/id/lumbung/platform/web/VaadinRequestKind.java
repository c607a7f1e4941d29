package id.lumbung.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** What a request to Vaadin is for, as far as the guard has to know; Vaadin names it in the query. */
enum VaadinRequestKind {
    /** Opens a page, fetches a resource of one, or anything else. */
    OPENING,
    /** Something was done on an open page. */
    ACTION,
    /** An open page says that it is still there. */
    BACKGROUND;

    static VaadinRequestKind of(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) {
            return OPENING;
        }
        return Arrays.stream(query.split("&", -1))
                .filter(it -> it.startsWith("v-r="))
                .findFirst()
                .map(it -> switch (it.substring("v-r=".length())) {
                    case "uidl", "i18n" -> ACTION;
                    case "heartbeat", "push" -> BACKGROUND;
                    default -> OPENING;
                })
                .orElse(OPENING);
    }
}
