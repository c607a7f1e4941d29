package id.lumbung.platform.web;

import id.lumbung.platform.text.Texts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody chose for this browser, kept in cookies.
 *
 * @param language Indonesian when they never chose
 * @param scheme light when they never chose
 */
public record PagePreferences(Locale language, String scheme) {
    private static final String DARK = "dark";
    private static final Cookie[] NONE = {};

    public static PagePreferences of(HttpServletRequest request) {
        return new PagePreferences(
                cookie(request, "lang").map(Locale::forLanguageTag).orElse(Texts.INDONESIAN),
                cookie(request, "scheme").filter(DARK::equals).orElse("light"));
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), NONE))
                .filter(it -> it.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
