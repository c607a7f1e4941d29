package id.lumbung.innovation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.server.Command;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.core.Problem;
import id.lumbung.innovation.core.ProfileField;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The inputs of a profile by their fields: shown, compared and complained about together. */
class BoundFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Map<ProfileField, BoundField<?>> all = new EnumMap<>(ProfileField.class);
    private final Command typed;
    private boolean showing;

    /** The command runs when somebody typed or chose something, that is when a value changes that is not being shown. */
    BoundFields(Command typed) {
        this.typed = typed;
    }

    <V, C extends Component & HasValue<?, V> & HasValidation & Focusable<?>> C bind(
            ProfileField field, C input, Function<InnovationDraft, @Nullable V> from) {
        all.put(field, new BoundField<>(input, input, input, from));
        input.addValueChangeListener(_ -> {
            if (!showing) {
                typed.execute();
            }
        });
        if (input instanceof HasValidator<?> checked) { // what is no value at all changes none
            checked.addValidationStatusChangeListener(it -> {
                if (!showing && !it.getNewStatus()) {
                    typed.execute();
                }
            });
        }
        return input;
    }

    void show(InnovationDraft draft) {
        show(all.keySet(), draft);
    }

    /** Shows these fields as they are in the draft and leaves the others as they are. */
    void show(Collection<ProfileField> fields, InnovationDraft draft) {
        showing = true;
        try {
            fields.forEach(it -> input(it).show(draft));
        } finally {
            showing = false;
        }
    }

    void setReadOnly() {
        all.values().forEach(it -> it.value().setReadOnly(true));
    }

    /** The fields in which the two differ. */
    private Set<ProfileField> differences(InnovationDraft one, InnovationDraft other) {
        var differing = EnumSet.noneOf(ProfileField.class);
        all.forEach((field, input) -> {
            if (!input.isSame(one, other)) {
                differing.add(field);
            }
        });
        return differing;
    }

    /**
     * Shows what somebody else wrote into fields that were left alone here.
     *
     * @param base what both started from
     * @return the fields in which both wrote, and not the same; they stay as they are
     */
    Set<ProfileField> takeOver(InnovationDraft base, InnovationDraft mine, InnovationDraft theirs) {
        var touched = differences(base, mine);
        var taken = differences(base, theirs);
        taken.removeAll(touched);
        show(taken, theirs);
        touched.retainAll(differences(base, theirs));
        touched.retainAll(differences(mine, theirs));
        return touched;
    }

    /** Says at each field what is wrong with it, and takes back what is not wrong any more. */
    void complain(List<Problem> problems, Function<Problem, String> words) {
        var messages = new HashMap<ProfileField, String>();
        problems.forEach(it -> messages.putIfAbsent(it.field(), words.apply(it)));
        all.forEach((field, input) -> input.complain(messages.getOrDefault(field, "")));
    }

    /** What a field says in a draft, as people read it. */
    String words(ProfileField field, InnovationDraft draft) {
        return input(field).words(draft);
    }

    Focusable<?> focus(ProfileField field) {
        return input(field).focus();
    }

    private BoundField<?> input(ProfileField field) {
        var input = all.get(field);
        if (input == null) {
            throw new IllegalArgumentException(field + " has no input here");
        }
        return input;
    }
}
