package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The three levels of an indicator: verified ones filled, claimed ones outlined, the others empty. */
public class LevelPips extends Span {
    private static final long serialVersionUID = 1L;
    private static final int LEVELS = 3;

    public LevelPips(int claimed, @Nullable Integer verified) {
        addClassName("li-pips");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence(claimed, verified));
        getElement().setProperty("innerHTML", pips(claimed, verified == null ? 0 : verified));
    }

    /** Nothing but digits and our own class names: as components, these would be a third of a sheet's memory. */
    private static String pips(int claimed, int verified) {
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(it -> "<span class=\"%s\">%d</span>".formatted(stateOf(it, claimed, verified), it))
                .collect(Collectors.joining());
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
