package id.lumbung.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.lumbung.platform.text.Texts;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody chose for this browser, language and colour scheme, kept in two cookies. */
@Singleton
class Preferences implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE = "lang";
    private static final String SCHEME = "scheme";
    private static final String DARK = "dark";

    /** Pages come in the chosen scheme from the first byte, so that a dark one does not flash white. */
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Preferences::prepare);
    }

    private static void prepare(IndexHtmlResponse page) {
        var html = page.getDocument().head().parent();
        var session = VaadinSession.getCurrent();
        if (html != null && session != null) {
            html.attr("lang", session.getLocale().getLanguage());
            if (isDark(page.getVaadinRequest())) {
                html.attr("theme", DARK).attr("style", "color-scheme: dark;");
            }
        }
    }

    static boolean isDark() {
        return isDark(VaadinRequest.getCurrent());
    }

    private static boolean isDark(VaadinRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .anyMatch(it -> it.getName().equals(SCHEME) && it.getValue().equals(DARK));
    }

    static void setDark(UI ui, boolean dark) {
        keep(SCHEME, dark ? DARK : "light");
        ui.getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
    }

    static boolean isEnglish(UI ui) {
        return ui.getLocale().getLanguage().equals(Texts.ENGLISH.getLanguage());
    }

    /** The page is loaded again, because a page speaks one language as a whole. */
    static void setLanguage(UI ui, Locale language) {
        keep(LANGUAGE, language.getLanguage());
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    private static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
