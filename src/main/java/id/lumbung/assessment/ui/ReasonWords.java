package id.lumbung.assessment.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.instrument.core.Reason;
import java.util.Collection;

/** Why an innovation does not count, in words. */
public final class ReasonWords {
    private ReasonWords() {}

    public static String of(Collection<Reason> reasons) {
        return reasons.stream()
                .map(it -> I18NProvider.translate("assessment.reason." + it))
                .collect(joining("; "));
    }
}
