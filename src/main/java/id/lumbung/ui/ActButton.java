package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.Command;

/**
 * A button that makes or keeps something. It is off from the click, in the browser already, until what it does is done: the
 * second half of a double click, or of impatience on a slow line, makes nothing twice.
 */
public final class ActButton extends Button {
    private static final long serialVersionUID = 1L;

    private boolean available = true;

    public ActButton(String text, Command act) {
        super(text);
        setDisableOnClick(true);
        addClickListener(_ -> {
            available = true;
            Notices.outdate();
            try {
                act.execute();
            } finally {
                super.setEnabled(available);
            }
        });
    }

    public ActButton(String text, Component icon, Command act) {
        this(text, act);
        setIcon(icon);
    }

    /** The one thing its form or dialog is for. */
    public ActButton primary() {
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }

    /** What the act itself says is what stays. */
    @Override
    public void setEnabled(boolean enabled) {
        available = enabled;
        super.setEnabled(enabled);
    }
}
