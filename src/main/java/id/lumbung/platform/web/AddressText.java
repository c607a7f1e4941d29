package id.lumbung.platform.web;

import id.lumbung.shared.EnteredText;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The text that enters by the address of a request, before anybody reads a part of it. */
final class AddressText {
    private AddressText() {}

    /** Whether path and query are text throughout; what is no UTF-8 decodes to a broken character, which is none. */
    static boolean isFit(HttpServletRequest request) {
        var query = request.getQueryString();
        return isFit(request.getRequestURI()) && (query == null || isFit(query));
    }

    private static boolean isFit(String encoded) {
        try {
            return EnteredText.isFit(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }
}
