package id.lumbung.platform.security;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reference of the request this thread works for: what somebody can tell, and what finds its lines in the log. */
public final class CurrentRequest {
    private static final ScopedValue<String> REFERENCE = ScopedValue.newInstance();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"; // none that is mistaken for another

    private CurrentRequest() {}

    /** Does the work under this reference. */
    public static <R, X extends Throwable> R call(String reference, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(REFERENCE, reference).call(work);
    }

    public static Optional<String> find() {
        return REFERENCE.isBound() ? Optional.of(REFERENCE.get()) : Optional.empty();
    }

    /** That of the request, or a new one outside of any. */
    public static String reference() {
        return find().orElseGet(CurrentRequest::newReference);
    }

    public static String newReference() {
        return RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(it -> LETTERS.substring(it, it + 1))
                .collect(Collectors.joining());
    }
}
