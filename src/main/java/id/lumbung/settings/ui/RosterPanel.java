package id.lumbung.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Panel;
import java.util.List;

/** Those of one kind that the government has: one can be added, changed, or taken out of use and back. */
abstract class RosterPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final String texts;
    private final Div list = new Div();

    /** @param texts what the keys of its texts begin with */
    RosterPanel(String texts) {
        super("");
        this.texts = texts;
        setTitle(text("title"), 2);
        withSubtitle(text("hint"));
        list.addClassName("li-members");
        list.getElement().setAttribute("role", "list");
        var add = new Div(new Button(text("add"), LiIcon.PLUS.create(), _ -> add()));
        add.addClassName("li-settings-row");
        with(add, list);
    }

    /** Asks for a new one. */
    abstract void add();

    /** All there are now. */
    abstract List<Component> rows();

    final void refresh() {
        list.removeAll();
        list.add(rows());
    }

    final String text(String key, Object... arguments) {
        return getTranslation(texts + key, arguments);
    }

    static Component row(Component who, Component what, Component state, Component... actions) {
        var acts = new Div(actions);
        acts.addClassName("li-member-actions");
        var row = new Div(who, what, state, acts);
        row.addClassName("li-member");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    static Component who(String name, String more) {
        var first = new Span(name);
        first.addClassName("li-member-name");
        var second = new Span(more);
        second.addClassName("li-muted");
        var who = new Div(first, second);
        who.addClassName("li-member-person");
        return who;
    }

    final Button change(String name, Command command) {
        return action("change", name, command);
    }

    /** Taking out of use is asked about first. */
    final Button deactivate(String name, Command command) {
        return action("deactivate", name, () -> Confirm.ofLoss(
                        text("deactivateTitle", name),
                        text("deactivateText"),
                        text("deactivate"),
                        () -> attempt(command))
                .open());
    }

    final Button activate(String name, Command command) {
        return action("activate", name, () -> attempt(command));
    }

    private Button action(String key, String name, Command command) {
        var word = text(key);
        var button = new Button(word, _ -> command.execute());
        button.setAriaLabel(word + " " + name);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void attempt(Command change) {
        try {
            change.execute();
            refresh();
        } catch (Refusal refused) {
            Notices.failed(refused);
        }
    }
}
