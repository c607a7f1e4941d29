package id.lumbung.platform.web;

import id.lumbung.shared.Flaw;
import id.lumbung.shared.TooLargeException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** How large a document may be that is read into memory as a whole before anything looks at it. */
final class BodyLimit {
    private static final long LONGEST = 1 << 20;

    /** Whole portfolios; those who read them count the bytes themselves. */
    private static final Set<String> COUNTED_BY_THE_READER = Set.of("score", "levers");

    private BodyLimit() {}

    /** The status that refuses the body of a request: 413 when it is too large, 411 when it does not say its length. */
    static OptionalInt refusalOf(HttpServletRequest request, String path) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!type.contains("json") || isCountedByTheReader(path)) {
            return OptionalInt.empty();
        }
        var length = request.getContentLengthLong();
        if (length < 0) { // many clients name the type of a body they do not send
            return request.getHeader("Transfer-Encoding") == null ? OptionalInt.empty() : OptionalInt.of(411);
        }
        return length > LONGEST ? OptionalInt.of(413) : OptionalInt.empty();
    }

    /** Whether the body may be larger than others, and is. */
    static boolean isLarge(HttpServletRequest request, String path) {
        var length = request.getContentLengthLong();
        return isCountedByTheReader(path) && (length < 0 || length > LONGEST);
    }

    /** A whole body that says nothing of its kind, or nothing of its length, is not read further than others. */
    static byte[] read(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(Math.toIntExact(LONGEST) + 1);
        if (body.length > LONGEST) {
            throw new TooLargeException(new Flaw("body", "platform.flaw.range"));
        }
        return body;
    }

    static boolean isCountedByTheReader(String path) {
        return COUNTED_BY_THE_READER.contains(path.substring(path.lastIndexOf('/') + 1));
    }
}
