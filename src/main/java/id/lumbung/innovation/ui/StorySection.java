package id.lumbung.innovation.ui;

import static id.lumbung.innovation.core.ProfileField.AIM;
import static id.lumbung.innovation.core.ProfileField.BENEFIT;
import static id.lumbung.innovation.core.ProfileField.DESIGN;
import static id.lumbung.innovation.core.ProfileField.RESULT;

import com.vaadin.flow.component.textfield.TextArea;
import id.lumbung.innovation.ProfileRules;
import id.lumbung.innovation.Story;
import id.lumbung.instrument.core.Text;
import java.util.stream.Collectors;

/** How it works, what it is for and what came of it; the design is counted while it is written. */
class StorySection extends FormSection {
    private static final long serialVersionUID = 1L;
    private static final int DESIGN_ROWS = 10;

    private final TextArea design;
    private final TextArea aim;
    private final TextArea benefit;
    private final TextArea result;

    StorySection(String heading, ProfileRules rules, BoundFields fields) {
        super(heading);
        design =
                fields.bind(DESIGN, ProfileInputs.area(DESIGN), it -> it.story().design());
        aim = fields.bind(AIM, ProfileInputs.area(AIM), it -> it.story().aim());
        benefit = fields.bind(
                BENEFIT, ProfileInputs.area(BENEFIT), it -> it.story().benefit());
        result =
                fields.bind(RESULT, ProfileInputs.area(RESULT), it -> it.story().result());
        design.setMinRows(DESIGN_ROWS);
        design.setHelperText(getTranslation("innovation.field.help.DESIGN", parts(rules)));
        var count = new WordCount(rules.fewestWords());
        design.addValueChangeListener(it -> count.count(it.getValue()));
        rows(design, count, aim, benefit, result);
    }

    Story read() {
        return new Story(design.getValue(), aim.getValue(), benefit.getValue(), result.getValue());
    }

    private String parts(ProfileRules rules) {
        return rules.instrument().lists().designSections().stream()
                .map((Text it) -> it.in(getLocale()))
                .collect(Collectors.joining(", "));
    }
}
