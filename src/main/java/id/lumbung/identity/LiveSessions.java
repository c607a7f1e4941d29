package id.lumbung.identity;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of this process, by the session in Keycloak they came from. */
@Singleton
@WebListener
class LiveSessions implements HttpSessionListener {
    private final Map<String, Live> byId = new ConcurrentHashMap<>();

    boolean any() {
        return !byId.isEmpty();
    }

    void add(HttpSession session, String sid) {
        byId.put(session.getId(), new Live(session, sid));
    }

    /** Ends them, which closes their open pages too. */
    void end(Set<String> ended) {
        for (var live : byId.values()) {
            if (ended.contains(live.sid())) {
                end(live.session());
            }
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        byId.remove(event.getSession().getId());
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyEnded) {
            return;
        }
    }

    private record Live(HttpSession session, String sid) {}
}
