package id.lumbung.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.once.AnsweredRequest;
import id.lumbung.platform.once.AnsweredRequests;
import id.lumbung.platform.once.Fingerprint;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.Flaw;
import id.lumbung.shared.Refusal;
import id.lumbung.shared.UnreadableException;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A POST that names itself by an {@code Idempotency-Key} is done once: sent again within a day, by a double click or
 * because its answer was lost, it is answered as it was the first time. What was refused did nothing, and may be sent
 * again; of what ended in a fault nobody knows what it did, so it is not done again under the same name.
 */
@Singleton
final class OnceOnly {
    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern NAME = Pattern.compile("[!-~]{1,200}");

    private final AnsweredRequests requests;

    OnceOnly(AnsweredRequests requests) {
        this.requests = requests;
    }

    /** What answers a request. */
    interface Work {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Work work)
            throws IOException, ServletException {
        var key = request.getHeader(KEY);
        if (key == null
                || !request.getMethod().equals("POST")
                || CurrentTenant.find().isEmpty()) {
            work.answer(request, response);
            return;
        }
        requireFit(key, request);
        var body = BodyLimit.read(request);
        var fingerprint = Fingerprint.of(what(request), body);
        var before = requests.begin(key, fingerprint);
        if (before.isPresent()) {
            again(before.get(), fingerprint, response);
        } else {
            var kept = new KeptAnswer(response);
            work.answer(new KeptBody(request, body), kept);
            settle(key, kept);
            kept.send();
        }
    }

    /** Whoever may do something else by now is not told what they were told then. */
    private static String what(HttpServletRequest request) {
        var rights = CurrentActor.find().map(Actor::rights).orElse("");
        return request.getRequestURI() + "?" + request.getQueryString() + "#" + rights;
    }

    private static void requireFit(String key, HttpServletRequest request) {
        if (!NAME.matcher(key).matches()) {
            throw new UnreadableException(List.of(new Flaw(KEY, "platform.flaw.value")));
        }
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        if (type.startsWith("multipart/") || BodyLimit.isCountedByTheReader(request.getRequestURI())) {
            throw new UnreadableException(List.of(new Flaw(KEY, "platform.flaw.unknown")));
        }
    }

    private static void again(AnsweredRequest before, String fingerprint, HttpServletResponse response)
            throws IOException {
        if (!before.fingerprint().equals(fingerprint)) {
            throw new Refusal("platform.once.other");
        }
        var status = before.status();
        if (status == null) {
            throw Refusal.stale("platform.once.underWay");
        }
        response.setStatus(status);
        response.setHeader(REPLAYED, "true");
        if (before.location() != null) {
            response.setHeader("Location", before.location());
        }
        var body = Objects.requireNonNullElse(before.body(), "");
        if (!body.isEmpty()) {
            response.setContentType("application/json");
            response.getOutputStream().write(body.getBytes(UTF_8));
        }
    }

    private void settle(String key, KeptAnswer answer) {
        var status = answer.getStatus();
        try {
            if (status < 300) {
                requests.answered(key, status, answer.getHeader("Location"), answer.body());
            } else if (status != 500) {
                requests.forget(key);
            }
        } catch (RuntimeException failed) {
            // it is done all the same; sent again it counts as under way
            if (!Hindrances.note(failed)) {
                throw failed;
            }
        }
    }
}
