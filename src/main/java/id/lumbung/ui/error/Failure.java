package id.lumbung.ui.error;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what went wrong or astray, under a reference that the person who saw it can tell. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"; // none that is mistaken for another

    private Failure() {}

    /** Logs what went wrong, and returns the reference. */
    static String log(String what, Throwable cause) {
        var reference = reference();
        LOG.error("{} failed, reference {}", oneLine(what), reference, cause);
        return reference;
    }

    /** Logs what somebody asked for in vain, which is no error of ours, and returns the reference. */
    static String note(String what) {
        var reference = reference();
        LOG.info("{}, reference {}", oneLine(what), reference);
        return reference;
    }

    private static String reference() {
        return RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(it -> LETTERS.substring(it, it + 1))
                .collect(Collectors.joining());
    }

    /** An address is written by strangers and must not begin lines of its own. */
    private static String oneLine(String what) {
        return what.replaceAll("\\p{Cntrl}", " ");
    }
}
