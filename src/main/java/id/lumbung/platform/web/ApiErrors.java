package id.lumbung.platform.web;

import id.lumbung.platform.text.Texts;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.servlet.http.ServletHttpRequest;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one place where Micronaut's errors, and the exceptions of our services, become problems. */
@Factory
class ApiErrors {
    /** For the exceptions that no handler of Micronaut's own claims. */
    @Singleton
    ExceptionHandler<RuntimeException, HttpResponse<?>> handler(Problems problems) {
        return (request, cause) -> respond(request, problems.of(cause, language(request)));
    }

    /** For what a disk or a line did; without it Micronaut answers too, but calls it unexpected in the log first. */
    @Singleton
    ExceptionHandler<IOException, HttpResponse<?>> ofInputAndOutput(Problems problems) {
        return (request, cause) -> respond(request, problems.of(cause, language(request)));
    }

    /** For Micronaut's own: no such route, unreadable or invalid body, wrong method. */
    @Singleton
    ErrorResponseProcessor<Problem> processor(Problems problems) {
        return (context, response) -> process(problems, context, response);
    }

    private static MutableHttpResponse<Problem> process(
            Problems problems, ErrorContext context, MutableHttpResponse<?> response) {
        var language = language(context.getRequest());
        if (response.code() >= 500 && context.getRootCause().isPresent()) {
            var problem = problems.of(context.getRootCause().get(), language);
            Problems.pause(problem).ifPresent(it -> response.header(HttpHeaders.RETRY_AFTER, it));
            return response.status(problem.status(), problem.title())
                    .contentType(Problem.MEDIA_TYPE)
                    .body(problem);
        }
        var errors = context.getRootCause().map(CallerFlaws::of).orElse(List.of()).stream()
                .map(Texts.of(language)::line)
                .toList();
        return response.contentType(Problem.MEDIA_TYPE).body(problems.of(response.code(), language, errors));
    }

    private static HttpResponse<?> respond(HttpRequest<?> request, Problem problem) {
        MutableHttpResponse<Object> response = HttpResponse.status(problem.status(), problem.title());
        Problems.pause(problem).ifPresent(it -> response.header(HttpHeaders.RETRY_AFTER, it));
        var page = nativeOf(request).filter(Navigation::wantsPage).map(it -> Problems.page(it, problem));
        return response.contentType(page.isPresent() ? MediaType.TEXT_HTML_TYPE : MediaType.of(Problem.MEDIA_TYPE))
                .body(page.isPresent() ? page.get() : problem);
    }

    private static Locale language(HttpRequest<?> request) {
        return nativeOf(request).map(Problems::language).orElse(Texts.INDONESIAN);
    }

    private static Optional<HttpServletRequest> nativeOf(HttpRequest<?> request) {
        return request instanceof ServletHttpRequest<?, ?> servlet
                        && servlet.getNativeRequest() instanceof HttpServletRequest http
                ? Optional.of(http)
                : Optional.empty();
    }
}
