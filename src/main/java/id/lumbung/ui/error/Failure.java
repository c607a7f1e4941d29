package id.lumbung.ui.error;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what nobody expected, under a reference that the person who saw it can tell. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"; // none that is mistaken for another

    private Failure() {}

    /** Returns the reference. */
    static String log(String what, Throwable cause) {
        var reference = RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(it -> LETTERS.substring(it, it + 1))
                .collect(Collectors.joining());
        LOG.error("{} failed, reference {}", what, reference, cause);
        return reference;
    }
}
