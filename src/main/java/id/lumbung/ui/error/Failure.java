package id.lumbung.ui.error;

import id.lumbung.platform.security.CurrentRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what went wrong or astray, under a reference that the person who saw it can tell. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private Failure() {}

    /** Logs what went wrong, and returns the reference. */
    static String log(String what, Throwable cause) {
        var reference = CurrentRequest.reference();
        LOG.error("{} failed, reference {}", oneLine(what), reference, cause);
        return reference;
    }

    /** Logs what somebody asked for in vain, which is no error of ours, and returns the reference. */
    static String note(String what) {
        var reference = CurrentRequest.reference();
        LOG.info("{}, reference {}", oneLine(what), reference);
        return reference;
    }

    /** An address is written by strangers and must not begin lines of its own. */
    private static String oneLine(String what) {
        return what.replaceAll("\\p{Cntrl}", " ");
    }
}
