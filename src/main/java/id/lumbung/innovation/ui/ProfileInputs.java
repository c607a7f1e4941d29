package id.lumbung.innovation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasTheme;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.innovation.Agency;
import id.lumbung.innovation.core.ProfileField;
import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.ui.DayField;
import id.lumbung.ui.NameChoice;
import id.lumbung.ui.OpenChoice;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Makes the inputs of the profile: label, help above the field, and what is typed sent soon after the typing pauses. */
final class ProfileInputs {
    /** Less than the two seconds that may be lost, with room for a slow network. */
    static final int PAUSE_MS = 600;

    private static final String LABEL = "innovation.field.";
    private static final String HELP = "innovation.field.help.";
    private static final String HELP_ABOVE = "helper-above-field";
    private static final Set<ProfileField> HELPED = EnumSet.of(
            ProfileField.TITLE,
            ProfileField.STAGE,
            ProfileField.INITIATOR_NAME,
            ProfileField.AFFAIR,
            ProfileField.OTHER_AFFAIRS,
            ProfileField.THEME,
            ProfileField.TRIAL_ON,
            ProfileField.IMPLEMENTED_ON,
            ProfileField.DEVELOPED_ON,
            ProfileField.DESIGN,
            ProfileField.RESULT,
            ProfileField.COORDINATES,
            ProfileField.VIDEO);

    private ProfileInputs() {}

    static TextField text(ProfileField field) {
        var input = new TextField();
        input.setMaxLength(field.longest());
        return lazily(labelled(input, field));
    }

    static TextArea area(ProfileField field) {
        var input = new TextArea();
        input.setMaxLength(field.longest());
        input.setMinRows(4);
        return lazily(labelled(input, field));
    }

    static DayField date(ProfileField field) {
        var input = new DayField("");
        input.setClearButtonVisible(true);
        return labelled(input, field);
    }

    static CodeChoice choice(ProfileField field, List<Code> codes) {
        return labelled(new CodeChoice(codes), field);
    }

    static ComboBox<UUID> agency(ProfileField field, List<Agency> agencies) {
        var ids = agencies.stream().map(Agency::id).toList();
        var input = NameChoice.one(ids, id -> agencies.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(Agency::name)
                .orElse(""));
        return labelled(input, field);
    }

    /** For codes with long names: one below the other. */
    static CodeChoice choiceBelow(ProfileField field, List<Code> codes) {
        var input = choice(field, codes);
        input.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return input;
    }

    static ComboBox<String> affair(ProfileField field, InstrumentVersion instrument) {
        return labelled(NameChoice.one(codes(instrument), new AffairNames(instrument)), field);
    }

    static MultiSelectComboBox<String> affairs(ProfileField field, InstrumentVersion instrument) {
        return labelled(NameChoice.some(codes(instrument), new AffairNames(instrument)), field);
    }

    /** Themes are named by the year's letter of the ministry, so any may be written. */
    static ComboBox<String> theme(ProfileField field, List<String> usual) {
        return labelled(OpenChoice.of(usual), field);
    }

    private static List<String> codes(InstrumentVersion instrument) {
        return instrument.affairs().stream().map(Affair::code).toList();
    }

    private static <C extends Component & InputField<?, ?> & HasTheme> C labelled(C input, ProfileField field) {
        input.setId(field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        input.setLabel(I18NProvider.translate(LABEL + field));
        if (HELPED.contains(field)) {
            input.setHelperText(I18NProvider.translate(HELP + field));
            input.addThemeName(HELP_ABOVE);
        }
        input.setWidthFull();
        return input;
    }

    private static <C extends HasValueChangeMode> C lazily(C input) {
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MS);
        return input;
    }
}
