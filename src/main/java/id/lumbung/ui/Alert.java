package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * What must not be overlooked when it appears: it is announced and comes into view, wherever the reader is on the page.
 * Empty and hidden until there is something to say.
 */
public class Alert extends Div {
    private static final long serialVersionUID = 1L;
    private static final String REVEAL = "setTimeout(() => this.scrollIntoView({block: 'nearest'}))";
    private static final String REVEAL_AND_FOCUS =
            "setTimeout(() => { this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true}) })";

    private final boolean focused;

    /** Announces itself and leaves the focus where it is. */
    public Alert() {
        this(false);
    }

    /**
     * Announces itself.
     *
     * @param focused whether it takes the focus, as what has to be answered before going on
     */
    public Alert(boolean focused) {
        this.focused = focused;
        addClassName("li-alert");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        super.setVisible(false);
    }

    /** Says this and nothing else. */
    public void say(Component... content) {
        removeAll();
        add(content);
        setVisible(true);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getElement().executeJs(focused ? REVEAL_AND_FOCUS : REVEAL);
        }
    }
}
