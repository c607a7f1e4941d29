package id.lumbung.platform.vaadin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.util.Comparator;

/**
 * How many pages a session may have open. The one that has been silent longest makes room: a page costs memory here as
 * long as it is open, and nobody reads twenty at once.
 */
@Singleton
class OpenPages implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    /** Pages of one session. */
    static final int MOST = 20;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(it -> makeRoom(it.getUI().getSession(), it.getUI()));
    }

    private static void makeRoom(VaadinSession session, UI opened) {
        var others = session.getUIs().stream()
                .filter(it -> it != opened && !it.isClosing())
                .sorted(Comparator.comparingLong(it -> it.getInternals().getLastHeartbeatTimestamp()))
                .toList();
        others.stream().limit(Math.max(0, others.size() + 1L - MOST)).forEach(UI::close);
    }
}
