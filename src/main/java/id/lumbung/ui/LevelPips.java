package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The three levels of an indicator: verified ones filled, claimed ones outlined, the others empty. */
public class LevelPips extends Span {
    private static final long serialVersionUID = 1L;
    private static final int LEVELS = 3;

    public LevelPips(int claimed, @Nullable Integer verified) {
        addClassName("li-pips");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence(claimed, verified));
        for (int level = 1; level <= LEVELS; level++) {
            var pip = new Span(Integer.toString(level));
            pip.addClassName(stateOf(level, claimed, verified == null ? 0 : verified));
            add(pip);
        }
    }

    private String sentence(int claimed, @Nullable Integer verified) {
        return verified == null
                ? getTranslation("ui.pips.claimed", claimed)
                : getTranslation("ui.pips.verified", claimed, verified);
    }

    private static String stateOf(int level, int claimed, int verified) {
        if (level <= verified) {
            return "li-pip-verified";
        }
        return level <= claimed ? "li-pip-claimed" : "li-pip-empty";
    }
}
