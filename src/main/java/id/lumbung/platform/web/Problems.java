package id.lumbung.platform.web;

import id.lumbung.platform.limits.Contradiction;
import id.lumbung.platform.limits.Hindrance;
import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.security.CurrentRequest;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.text.Texts;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.Flaw;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.shared.TooLargeException;
import id.lumbung.shared.UnreadableException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong, to people and programs, without telling more than they may know. */
@Singleton
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Set<Integer> WITH_TEXT = Set.of(400, 401, 403, 404, 405, 406, 409, 411, 413, 415, 422, 500);

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /** What an exception means; one that means nothing to the caller is logged and gets a number. */
    Problem of(Throwable cause, Locale language) {
        return switch (cause) {
            case NotFoundException _ -> of(404, language, List.of());
            case UnreadableException unreadable -> of(400, language, lines(unreadable.flaws(), language));
            case TooLargeException tooLarge -> of(413, language, lines(List.of(tooLarge.flaw()), language));
            case ForbiddenException _ -> of(403, language, List.of());
            case OptimisticLockException _, ConflictException _ -> of(409, language, List.of());
            case Refusal refusal -> refused(refusal, language);
            default ->
                Hindrance.of(cause)
                        .map(it -> met(it, cause, language))
                        .or(() -> Contradiction.of(cause).map(it -> contradicts(it, language)))
                        .orElseGet(() -> unexpected(cause, language));
        };
    }

    Problem of(int status, Locale language, List<String> errors) {
        var detail = WITH_TEXT.contains(status) && status != 422
                ? Texts.of(language).text("platform.problem.detail." + status)
                : null;
        return new Problem(title(status, language), status, detail, null, null, null, errors);
    }

    Problem of(Hindrance hindrance, Locale language) {
        var texts = Texts.of(language);
        return new Problem(
                texts.text(hindrance.texts() + "title"),
                hindrance.status(),
                texts.text(hindrance.texts() + "detail"),
                hindrance.name(),
                null,
                null,
                List.of());
    }

    /** For a request that does not get as far as Micronaut. */
    void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, of(status, language(request), List.of()));
    }

    /** For a request that cannot be served now. */
    void answer(HttpServletRequest request, HttpServletResponse response, Hindrance hindrance) throws IOException {
        write(request, response, of(hindrance, language(request)));
    }

    /** For a request that broke on its way; one whose answer has begun can only be cut off. */
    void answer(HttpServletRequest request, HttpServletResponse response, Throwable cause) throws IOException {
        var problem = of(cause, language(request));
        if (response.isCommitted()) {
            throw new IOException("The answer broke off: " + problem.title());
        }
        response.resetBuffer();
        write(request, response, problem);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        pause(problem).ifPresent(it -> response.setHeader("Retry-After", it));
        if (Navigation.wantsPage(request)) {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page(request, problem).getBytes(StandardCharsets.UTF_8));
        } else {
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        }
    }

    /** Text for what Tomcat itself refuses. */
    record Said(String mediaType, String content) {}

    /** A status in words, as a page or for a program. */
    Said text(HttpServletRequest request, int status, boolean asPage) throws IOException {
        var language = asPage ? PagePreferences.of(request).language() : asked(request);
        var problem = of(status, language, List.of());
        return asPage
                ? new Said("text/html", page(request, problem))
                : new Said(Problem.MEDIA_TYPE, json.writeValueAsString(problem));
    }

    /** The seconds after which it is worth trying again. */
    static Optional<String> pause(Problem problem) {
        return Arrays.stream(Hindrance.values())
                .filter(it -> it.name().equals(problem.code()))
                .map(it -> Long.toString(it.pause().toSeconds()))
                .findFirst();
    }

    /** The problem for somebody who reads it in a browser. */
    static String page(HttpServletRequest request, Problem problem) {
        var reader = PagePreferences.of(request);
        var texts = Texts.of(reader.language());
        var reference = problem.reference();
        var detail = Objects.requireNonNullElse(problem.detail(), "")
                + (reference == null ? "" : " " + texts.text("ui.error.reference", reference));
        var again = new PlainPage.Action.Link(texts.text("platform.problem.again"), again(request));
        return new PlainPage(problem.title(), detail, List.of(again)).html(reader);
    }

    private static String again(HttpServletRequest request) {
        var query = request.getQueryString();
        return LocalPath.orStart(request.getRequestURI() + (query == null ? "" : "?" + query))
                .value();
    }

    private Problem met(Hindrance hindrance, Throwable cause, Locale language) {
        Hindrances.note(hindrance, cause);
        return of(hindrance, language);
    }

    private static List<String> lines(List<Flaw> flaws, Locale language) {
        return flaws.stream().map(Texts.of(language)::line).toList();
    }

    private static Problem unexpected(Throwable cause, Locale language) {
        var reference = CurrentRequest.reference();
        LOG.error("Reference {}", reference, cause);
        var detail = Texts.of(language).text("platform.problem.detail.500");
        return new Problem(title(500, language), 500, detail, null, reference, null, List.of());
    }

    private static Problem contradicts(Contradiction contradiction, Locale language) {
        var detail = Texts.of(language).text(contradiction.text());
        var status = contradiction.status();
        return new Problem(title(status, language), status, detail, contradiction.text(), null, null, List.of());
    }

    private static Problem refused(Refusal refusal, Locale language) {
        var detail = Texts.of(language).text(refusal.key(), refusal.arguments());
        var because = refusal.because().map(it -> "/api/v1/" + it.collection() + "/" + it.id());
        var status = refusal.isStale() ? 409 : 422;
        var errors = refusal.input().map(it -> it + ": " + detail).stream().toList();
        return new Problem(title(status, language), status, detail, refusal.key(), null, because.orElse(null), errors);
    }

    private static String title(int status, Locale language) {
        var like = WITH_TEXT.contains(status) ? status : status < 500 ? 400 : 500;
        return Texts.of(language).text("platform.problem.title." + like);
    }

    /** The one chosen in the portal for a page, that of the caller otherwise, and Indonesian when nobody says. */
    static Locale language(HttpServletRequest request) {
        return Navigation.wantsPage(request) ? PagePreferences.of(request).language() : asked(request);
    }

    private static Locale asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Texts.INDONESIAN : request.getLocale();
    }
}
