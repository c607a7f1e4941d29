package id.lumbung.innovation.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.ui.Numbers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An input of the profile and where its value stands in a draft. */
record BoundField<V>(
        HasValue<?, V> value,
        HasValidation validation,
        Focusable<?> focus,
        Function<InnovationDraft, @Nullable V> from) {

    void show(InnovationDraft draft) {
        var shown = from.apply(draft);
        if (shown == null) {
            value.clear();
        } else if (!Objects.equals(value.getValue(), shown)) {
            value.setValue(shown);
        }
    }

    /** The value of a draft as people read it. */
    String words(InnovationDraft draft) {
        var shown = from.apply(draft);
        if (shown == null) {
            return "";
        }
        var chosen = shown instanceof Set<?> many ? many : Set.of(shown);
        return switch (value) {
            case RadioButtonGroup<?> choice -> names(choice, chosen);
            case ComboBox<?> choice -> names(choice, chosen);
            case MultiSelectComboBox<?> choice -> names(choice, chosen);
            default -> shown instanceof LocalDate day ? Numbers.current().date(day) : shown.toString();
        };
    }

    private static <T> String names(RadioButtonGroup<T> choice, Set<?> chosen) {
        return names(choice.getListDataView().getItems(), choice.getItemLabelGenerator(), chosen);
    }

    private static <T> String names(ComboBoxBase<?, T, ?> choice, Set<?> chosen) {
        return names(choice.getListDataView().getItems(), choice.getItemLabelGenerator(), chosen);
    }

    private static <T> String names(Stream<T> all, ItemLabelGenerator<T> label, Set<?> chosen) {
        return all.filter(chosen::contains).map(label).collect(joining(", "));
    }

    boolean isSame(InnovationDraft one, InnovationDraft other) {
        return Objects.equals(from.apply(one), from.apply(other));
    }

    /** Shows what is wrong, or with an empty text that nothing is. */
    void complain(String message) {
        validation.setErrorMessage(message);
        validation.setInvalid(!message.isEmpty());
    }
}
