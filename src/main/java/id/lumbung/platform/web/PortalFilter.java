package id.lumbung.platform.web;

import id.lumbung.platform.limits.Hindrance;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.CurrentRequest;
import id.lumbung.platform.web.Gate.Admission;
import io.micronaut.context.annotation.Bean;
import jakarta.inject.Singleton;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Guards every request. It writes the headers, finds out who is asking, binds them (and with them their government) for
 * the whole request, and hands it to Micronaut or to Vaadin.
 */
@Singleton
@Bean(typed = PortalFilter.class)
final class PortalFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String MICRONAUT = "micronaut";
    private static final Pattern KIND = Pattern.compile("[\\w.+-]+/[\\w.+-]+\\s*(;.*)?");
    private static final String BEARER = "Bearer ";
    private static final String SIGN_IN = "/oauth/login/keycloak";

    private final transient Gate gate;
    private final transient SecurityHeaders headers;
    private final transient PublicResources resources;
    private final transient Problems problems;
    private final transient Turnstile turnstile;
    private final transient FairShare share;
    private final transient OnceOnly once;
    private final transient WebSettings settings;

    PortalFilter(
            Gate gate,
            SecurityHeaders headers,
            PublicResources resources,
            Problems problems,
            Turnstile turnstile,
            FairShare share,
            OnceOnly once,
            WebSettings settings) {
        this.gate = gate;
        this.headers = headers;
        this.resources = resources;
        this.problems = problems;
        this.turnstile = turnstile;
        this.share = share;
        this.once = once;
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var reference = CurrentRequest.newReference();
        request.setAttribute(AccessLog.REFERENCE, reference);
        through(it -> CurrentRequest.call(reference, it), () -> guard(request, response, chain));
    }

    private void guard(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.write(response);
        try {
            if (!AddressText.isFit(request)) {
                problems.answer(request, response, 400);
                return;
            }
            var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
            var area = Area.of(path);
            if (path.startsWith("/health/")) {
                request.setAttribute(AccessLog.QUIET, true);
            }
            if (area.isPresent()) {
                response.setHeader("Cache-Control", "no-store");
                micronaut(area.get(), path, request, response);
            } else {
                headers.writeForVaadin(request, response);
                vaadin(path, request, response, chain);
            }
        } catch (RuntimeException | ServletException e) {
            problems.answer(request, response, e);
        }
    }

    private void micronaut(Area area, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!path.equals(URI.create(request.getRequestURI()).getPath())) {
            problems.answer(request, response, 400); // what we guard must be what Micronaut routes
            return;
        }
        if (!Navigation.isReading(request) && !settings.isOurs(request.getHeader("Origin"))) {
            problems.answer(request, response, 403);
            return;
        }
        if (!isReadable(request)) {
            problems.answer(request, response, 415);
            return;
        }
        var refused = BodyLimit.refusalOf(request, path);
        if (refused.isPresent()) {
            problems.answer(request, response, refused.getAsInt());
            return;
        }
        var micronaut = request.getServletContext().getNamedDispatcher(MICRONAUT);
        if (area == Area.OPEN) {
            micronaut.forward(request, response);
            return;
        }
        Step handOn = () -> once.answer(request, response, micronaut::forward);
        switch (admit(request)) {
            case Admission.Open(var actor)
            when BodyLimit.isLarge(request, path) ->
                shared(actor, request, response, () -> inTurn(request, response, handOn));
            case Admission.Open(var actor) -> shared(actor, request, response, handOn);
            case Admission.Detour _ -> problems.answer(request, response, 403);
            case Admission.Closed()
            when area == Area.FILES && Navigation.is(request) -> redirect(response, SIGN_IN + asked(path, request));
            case Admission.Closed() -> problems.answer(request, response, 401);
        }
    }

    private void inTurn(HttpServletRequest request, HttpServletResponse response, Step step)
            throws IOException, ServletException {
        if (!turnstile.enter()) {
            problems.answer(request, response, Hindrance.LARGE_DOCUMENTS);
            return;
        }
        try {
            step.run();
        } finally {
            turnstile.leave();
        }
    }

    private Admission admit(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return gate.bearer(authorization.substring(BEARER.length()));
        }
        // a session comes with a cookie, which another site's page can make a browser send: enough for reading only
        return Navigation.isReading(request) ? gate.admit(request, true) : new Admission.Closed();
    }

    private void vaadin(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kind = VaadinRequestKind.of(request);
        if (kind == VaadinRequestKind.UNCLEAR) {
            problems.answer(request, response, 400);
            return;
        }
        if (resources.hold(request, path)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        var admission = gate.admit(request, kind.byUser());
        if (admission instanceof Admission.Open(var actor)) {
            if (kind.byUser()) {
                shared(actor, request, response, () -> chain.doFilter(request, response));
            } else {
                as(actor, request, () -> chain.doFilter(request, response));
            }
        } else if (kind == VaadinRequestKind.ACTION || kind == VaadinRequestKind.BACKGROUND) {
            tellThatSessionEnded(request, response, chain);
        } else if (kind == VaadinRequestKind.PUSH || !Navigation.is(request)) {
            // push would make a session, for a WebSocket without one; a picture would spoil a sign-in under way
            problems.answer(request, response, 401);
        } else if (admission instanceof Admission.Detour(var page)) {
            redirect(response, page + asked(path, request));
        } else {
            redirect(response, SIGN_IN + asked(path, request));
        }
    }

    /** Vaadin knows how to tell an open page; it never makes a session. */
    private static void tellThatSessionEnded(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private static String asked(String path, HttpServletRequest request) {
        var query = request.getQueryString();
        var asked = path.startsWith("/VAADIN/") ? null : request.getRequestURI() + (query == null ? "" : "?" + query);
        return "?to=" + LocalPath.orStart(asked).encoded();
    }

    private static void redirect(HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", page);
        response.setHeader("Cache-Control", "no-store");
    }

    /** For whoever asks, as long as neither they nor their government ask too much. */
    private void shared(Actor actor, HttpServletRequest request, HttpServletResponse response, Step step)
            throws IOException, ServletException {
        var refusal = share.within(actor, request, () -> as(actor, request, step));
        if (refusal.isPresent()) {
            problems.answer(request, response, refusal.get());
        }
    }

    /** Whether the body is of a kind there can be, and its text UTF-8, as that of one that says nothing of it. */
    private static boolean isReadable(HttpServletRequest request) {
        var type = request.getContentType();
        if (type != null && !KIND.matcher(type).matches()) {
            return false;
        }
        var charset = Objects.requireNonNullElse(request.getCharacterEncoding(), "utf-8");
        return charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("us-ascii");
    }

    private static void as(Actor actor, HttpServletRequest request, Step step) throws IOException, ServletException {
        var tenant = actor.tenant();
        request.setAttribute(
                AccessLog.ACTOR, (tenant == null ? "-" : tenant.code().value()) + " " + actor.subject());
        through(it -> CurrentActor.call(actor, it), step);
    }

    private static void through(Binding binding, Step step) throws IOException, ServletException {
        try {
            binding.call(() -> {
                step.run();
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private interface Binding {
        boolean call(ScopedValue.CallableOp<Boolean, Exception> work) throws Exception;
    }
}
