package id.lumbung.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.lumbung.platform.text.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The outline of a page in the first answer, so that nobody looks at an empty window while the scripts load. The style
 * sheet takes it away once the page is there, and {@code li-waiting.ts} shows it again when another page takes long.
 */
@Singleton
class Skeleton implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private static final int ENTRIES = 6;
    private static final int CARDS = 3;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(Skeleton::show);
    }

    private static void show(IndexHtmlResponse page) {
        var skeleton = part(page.getDocument().body(), "li-skeleton");
        bars(part(skeleton, "li-skeleton-drawer"), ENTRIES);
        bars(part(skeleton, "li-skeleton-page"), CARDS);
        skeleton.appendElement("p")
                .attr("role", "status")
                .text(Texts.of(language()).text("ui.loading"));
    }

    private static Locale language() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getLocale)
                .orElse(Texts.INDONESIAN);
    }

    private static Element part(Element whole, String name) {
        return whole.appendElement("div").addClass(name);
    }

    private static void bars(Element part, int count) {
        for (var i = 0; i < count; i++) {
            part.appendElement("i");
        }
    }
}
