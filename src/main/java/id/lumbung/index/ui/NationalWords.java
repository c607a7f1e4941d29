package id.lumbung.index.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.index.NationalResult;
import id.lumbung.index.core.NationalScale;
import id.lumbung.ui.Numbers;

/** A published index in words: those of the first years are points, and say so. */
final class NationalWords {
    private NationalWords() {}

    static String index(NationalResult result) {
        var index = result.index();
        if (index == null) {
            return "–";
        }
        var numbers = Numbers.current();
        return result.scale() == NationalScale.POINTS
                ? I18NProvider.translate("index.national.points", numbers.exact(index))
                : numbers.index(index);
    }
}
