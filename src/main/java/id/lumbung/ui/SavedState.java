package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Whether what was typed is safe, in words in the head of the page, never as a notification. */
public class SavedState extends Span {
    private static final long serialVersionUID = 1L;

    public SavedState() {
        addClassName("li-saved");
        getElement().setAttribute("role", "status");
    }

    /** Everything was kept at this moment. */
    public void saved(Instant moment) {
        show(LiIcon.CLOUD_CHECK, getTranslation("ui.saved.at", Numbers.current().time(moment)), false);
    }

    /** Something was typed and is not kept yet. */
    public void saving() {
        show(LiIcon.LOADER, getTranslation("ui.saved.saving"), false);
    }

    /** Keeping it failed, for a reason that the words say. */
    public void failed(String reason) {
        show(LiIcon.WIFI_OFF, reason, true);
    }

    private void show(LiIcon icon, String words, boolean failed) {
        removeAll();
        add(icon.create(), new Span(words));
        setClassName("li-saved-failed", failed);
    }
}
