package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Reasons that come up often; each fills the field and may be changed there. */
class CannedReasons extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<String> REASONS =
            List.of("notNamed", "noFrontPage", "unreadable", "outOfTime", "deadLink");

    private static final int FEW = 3;

    private CannedReasons(List<String> reasons, SerializableConsumer<String> whenChosen) {
        addClassNames("li-chips", "li-desk-canned");
        for (var reason : reasons) {
            var words = getTranslation("assessment.verification.canned." + reason);
            var chip = new NativeButton(words, _ -> whenChosen.accept(words));
            chip.addClassName("li-chip");
            add(chip);
        }
    }

    static CannedReasons all(SerializableConsumer<String> whenChosen) {
        return new CannedReasons(REASONS, whenChosen);
    }

    /** Those that come up most, where there is one line for them. */
    static CannedReasons few(SerializableConsumer<String> whenChosen) {
        return new CannedReasons(REASONS.subList(0, FEW), whenChosen);
    }
}
