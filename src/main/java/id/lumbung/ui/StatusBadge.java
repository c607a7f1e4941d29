package id.lumbung.ui;

import com.vaadin.flow.component.badge.Badge;

/** A state in a word, with its icon and its tone. */
public class StatusBadge extends Badge {
    private static final long serialVersionUID = 1L;

    public StatusBadge(Tone tone, LiIcon icon, String word) {
        super(word, icon.create());
        getElement().setAttribute("theme", tone.theme());
    }

    /** A state that needs no icon. */
    public StatusBadge(Tone tone, String word) {
        super(word);
        getElement().setAttribute("theme", tone.theme());
    }
}
