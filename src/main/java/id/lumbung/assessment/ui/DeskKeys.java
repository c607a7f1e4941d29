package id.lumbung.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Map;

/** Single letters that work the desk; never while somebody types or a dialog is open. */
final class DeskKeys {
    private static final String NOT_TYPING = "!event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat"
            + " && !['INPUT', 'TEXTAREA', 'SELECT'].includes(event.composedPath()[0].tagName)"
            + " && !document.querySelector('vaadin-dialog[opened], vaadin-dialog-overlay')"
            + " && 'acrjkz'.includes(event.key.toLowerCase())";

    private DeskKeys() {}

    /** Listens on the whole page until the registration is removed. */
    static Registration listen(UI ui, Map<String, Command> actions) {
        var keys = ui.getElement().addEventListener("keydown", event -> {
            var action =
                    actions.get(event.getEventData().get("event.key").asString().toUpperCase(Locale.ROOT));
            if (action != null) {
                action.execute();
            }
        });
        keys.setFilter(NOT_TYPING).addEventData("event.key");
        return keys;
    }
}
