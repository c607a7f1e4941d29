package id.lumbung.platform.vaadin;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.lumbung.platform.text.Texts;
import id.lumbung.platform.web.SecurityHeaders;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Gives each session its language and its error handler, and each page the guard of its routes. */
@Singleton
class SessionSetup implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final String LANGUAGE = "lang";

    private final transient BeanProvider<ErrorHandler> errors;
    private final transient RouteGuard guard;

    SessionSetup(BeanProvider<ErrorHandler> errors, RouteGuard guard) {
        this.errors = errors;
        this.guard = guard;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(it -> {
            it.getSession().setLocale(languageOf(it.getRequest()));
            errors.ifPresent(it.getSession()::setErrorHandler);
        });
        service.addUIInitListener(it -> it.getUI().addBeforeEnterListener(guard));
        event.addIndexHtmlRequestListener(SessionSetup::allowScripts);
        event.addIndexHtmlRequestListener(page -> sayWhetherFound(page, service.getRouter()));
        service.setSystemMessagesProvider(SessionEndedTexts::messages);
    }

    /** Vaadin starts with scripts inside the page; those it wrote itself carry the nonce that the headers ask for. */
    private static void allowScripts(IndexHtmlResponse page) {
        if (page.getVaadinRequest().getAttribute(SecurityHeaders.NONCE) instanceof String nonce) {
            page.getDocument().select("script").attr("nonce", nonce);
        }
    }

    /** Vaadin finds the view only once its page runs; programs that open an unknown address learn it at once. */
    private static void sayWhetherFound(IndexHtmlResponse page, Router router) {
        var path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "");
        if (router.resolveNavigationTarget(new Location(path.replaceFirst("^/", "")))
                .isEmpty()) {
            page.getVaadinResponse().setStatus(404);
        }
    }

    /** The language chosen before, kept in a cookie; Indonesian when none was. */
    private static Locale languageOf(VaadinRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(it -> it.getName().equals(LANGUAGE))
                .map(it -> Texts.of(Locale.forLanguageTag(it.getValue())).locale())
                .findFirst()
                .orElse(Texts.INDONESIAN);
    }
}
