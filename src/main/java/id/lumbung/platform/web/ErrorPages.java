package id.lumbung.platform.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What Tomcat itself refuses, before any filter of ours, is said in our words and with our headers. */
public final class ErrorPages extends ErrorReportValve {
    private final SecurityHeaders headers;
    private final Problems problems;

    ErrorPages(SecurityHeaders headers, Problems problems) {
        this.headers = headers;
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        headers.write(response);
        response.setHeader("Cache-Control", "no-store");
        try {
            var asked = Objects.requireNonNullElse(request.getHeader("Accept"), "");
            var text = problems.text(request, response.getStatus(), asked.contains("text/html"));
            response.setContentType(text.mediaType());
            response.setCharacterEncoding("UTF-8");
            Optional.ofNullable(response.getReporter()).ifPresent(it -> it.write(text.content()));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("Nobody waits for the error page any more", gone);
        }
    }
}
