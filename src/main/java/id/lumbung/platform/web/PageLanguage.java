package id.lumbung.platform.web;

import id.lumbung.platform.text.Texts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** The language somebody chose for the pages, kept in a cookie; Indonesian when they never did. */
public final class PageLanguage {
    private static final String COOKIE = "lang";
    private static final Cookie[] NONE = {};

    private PageLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), NONE))
                .filter(it -> it.getName().equals(COOKIE))
                .map(it -> Texts.of(Locale.forLanguageTag(it.getValue())).locale())
                .findFirst()
                .orElse(Texts.INDONESIAN);
    }
}
