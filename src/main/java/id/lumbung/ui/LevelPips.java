package id.lumbung.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The three levels of an indicator: verified ones filled, claimed ones outlined, the others empty. */
public final class LevelPips {
    private static final int LEVELS = 3;

    private LevelPips() {}

    public static Element of(int claimed, @Nullable Integer verified) {
        return Markup.part(
                        "li-pips",
                        IntStream.rangeClosed(1, LEVELS)
                                .mapToObj(it -> Markup.words(
                                        stateOf(it, claimed, verified == null ? 0 : verified), Integer.toString(it)))
                                .toArray(Element[]::new))
                .attr("role", "img")
                .attr("aria-label", sentence(claimed, verified));
    }

    private static String sentence(int claimed, @Nullable Integer verified) {
        return verified == null
                ? I18NProvider.translate("ui.pips.claimed", claimed)
                : I18NProvider.translate("ui.pips.verified", claimed, verified);
    }

    private static String stateOf(int level, int claimed, int verified) {
        if (level <= verified) {
            return "li-pip-verified";
        }
        return level <= claimed ? "li-pip-claimed" : "li-pip-empty";
    }
}
