package id.lumbung.innovation.ui;

import static id.lumbung.innovation.core.ProfileField.AFFAIR;
import static id.lumbung.innovation.core.ProfileField.FORM;
import static id.lumbung.innovation.core.ProfileField.OTHER_AFFAIRS;
import static id.lumbung.innovation.core.ProfileField.THEME;
import static id.lumbung.innovation.core.ProfileField.TYPE;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.Subject;
import id.lumbung.instrument.core.InstrumentVersion;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What kind of innovation it is and what it is about. */
class SubjectSection extends FormSection {
    private static final long serialVersionUID = 1L;
    private static final int NATIONAL_MISSIONS = 8;

    private final CodeChoice type;
    private final CodeChoice form;
    private final ComboBox<String> affair;
    private final MultiSelectComboBox<String> otherAffairs;
    private final ComboBox<String> theme;

    SubjectSection(String heading, InstrumentVersion instrument, BoundFields fields) {
        super(heading);
        var lists = instrument.lists();
        type = fields.bind(TYPE, ProfileInputs.choice(TYPE, lists.types()), it -> it.subject()
                .type());
        form = fields.bind(FORM, ProfileInputs.choiceBelow(FORM, lists.forms()), it -> it.subject()
                .form());
        affair = fields.bind(AFFAIR, ProfileInputs.affair(AFFAIR, instrument), it -> it.subject()
                .affair());
        otherAffairs = fields.bind(
                OTHER_AFFAIRS, ProfileInputs.affairs(OTHER_AFFAIRS, instrument), SubjectSection::otherAffairs);
        theme = fields.bind(THEME, ProfileInputs.theme(THEME, missions()), SubjectSection::theme);
        rows(type, form, affair, otherAffairs, theme);
    }

    Subject read() {
        return new Subject(
                type.getValue(),
                form.getValue(),
                affair.getValue(),
                new TreeSet<>(otherAffairs.getValue()),
                Objects.requireNonNullElse(theme.getValue(), ""));
    }

    private static Set<String> otherAffairs(InnovationDraft draft) {
        return draft.subject().otherAffairs();
    }

    /** Nothing chosen is null to a combo box and empty to us. */
    private static @Nullable String theme(InnovationDraft draft) {
        var written = draft.subject().theme();
        return written.isEmpty() ? null : written;
    }

    private List<String> missions() {
        return IntStream.rangeClosed(1, NATIONAL_MISSIONS)
                .mapToObj(it -> getTranslation("innovation.profile.mission", it))
                .toList();
    }
}
