package id.lumbung.platform.web;

import java.io.CharArrayWriter;
import org.apache.catalina.valves.AbstractAccessLogValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request: what was asked for and how it ended, by whom of which government, under which reference. No
 * query, because people search for names and sign-ins carry codes; the probes of whatever runs the portal are left out.
 */
final class AccessLog extends AbstractAccessLogValve {
    /** Request attributes. */
    static final String ACTOR = "lumbung.actor";

    static final String REFERENCE = "lumbung.reference";
    static final String QUIET = "lumbung.quiet";

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);

    AccessLog() {
        setPattern("%m %U %s %b bytes %D us %{" + ACTOR + "}r %{" + REFERENCE + "}r");
        setConditionUnless(QUIET);
    }

    @Override
    protected void log(CharArrayWriter line) {
        LOG.info("{}", line);
    }
}
