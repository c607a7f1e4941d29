package id.lumbung.innovation.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import id.lumbung.innovation.InnovationDraft;
import java.util.Objects;
import java.util.function.Function;
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

    boolean isSame(InnovationDraft one, InnovationDraft other) {
        return Objects.equals(from.apply(one), from.apply(other));
    }

    /** Shows what is wrong, or with an empty text that nothing is. */
    void complain(String message) {
        validation.setErrorMessage(message);
        validation.setInvalid(!message.isEmpty());
    }
}
