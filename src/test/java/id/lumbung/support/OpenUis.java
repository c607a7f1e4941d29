package id.lumbung.support;

import com.vaadin.flow.server.VaadinSession;
import io.micronaut.context.BeanContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.startup.Tomcat;

/** How many pages a portal keeps for its readers. */
public final class OpenUis {
    private OpenUis() {}

    /** Of all sessions together, those not counted that are about to be let go. */
    public static long count(BeanContext portal) {
        return Arrays.stream(portal.getBean(Tomcat.class).getHost().findChildren())
                .flatMap(it -> Arrays.stream(((Context) it).getManager().findSessions()))
                .flatMap(OpenUis::vaadinSessions)
                .mapToLong(OpenUis::open)
                .sum();
    }

    private static Stream<VaadinSession> vaadinSessions(Session session) {
        var http = session.getSession();
        return Collections.list(http.getAttributeNames()).stream()
                .map(http::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .map(VaadinSession.class::cast);
    }

    private static long open(VaadinSession session) {
        session.lock();
        try {
            return session.getUIs().stream().filter(it -> !it.isClosing()).count();
        } finally {
            session.unlock();
        }
    }
}
