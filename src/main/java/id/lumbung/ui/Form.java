package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.server.Command;
import id.lumbung.shared.EnteredText;
import id.lumbung.shared.Refusal;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that are saved together. What is missing or refused is said at its input, in our words, and the first such takes
 * the focus; what is about the whole is said above them. Nothing entered is lost unasked.
 */
public class Form extends Div implements Unsaved {
    private static final long serialVersionUID = 1L;
    private static final String FIRST_KEY = "element.liTold ? false : (element.liTold = true)";

    private final Alert refusal = new Alert();
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final boolean asking;
    private boolean typing;
    private boolean begun;

    public Form(String className) {
        this(className, false);
        Leaving.watch(this);
        getElement().addEventListener("input", _ -> typing = true).setFilter(FIRST_KEY);
        getElement().addEventListener("change", _ -> stopTyping());
    }

    private Form(String className, boolean asking) {
        this.asking = asking;
        addClassNames("li-entries", className);
        refusal.addClassName("li-entries-refusal");
        add(refusal);
        addAttachListener(_ -> {
            if (!begun) {
                begun = true;
                inputs.values().forEach(Input::settle);
            }
        });
    }

    /** For a question: it is answered and nothing of it is kept, so nothing of it can be lost. */
    public static Form ofQuestion(String className) {
        var form = new Form(className, true);
        Drafts.passing(form);
        return form;
    }

    /** An input that may stay empty, by the name that services have for what is entered there. */
    public <C extends Component & HasValue<?, ?> & HasValidation & Focusable<?>> C input(String name, C field) {
        return register(name, field, false);
    }

    /** An input that has to be filled. */
    public <C extends Component & HasValue<?, ?> & HasValidation & Focusable<?>> C needed(String name, C field) {
        switch (field) {
            case Choice<?> choice -> { // what ARIA calls a button or a group may not be called required
                choice.addClassName("li-needed");
                choice.setAriaLabel(getTranslation("ui.form.needed", labelOf(choice)));
            }
            case CustomField<?> group -> {
                group.addClassName("li-needed");
                group.setHelperText(getTranslation("ui.form.needed.one"));
            }
            default -> field.setRequiredIndicatorVisible(true);
        }
        return register(name, field, true);
    }

    private <C extends Component & HasValue<?, ?> & HasValidation & Focusable<?>> C register(
            String name, C field, boolean needed) {
        if (!(field instanceof OwnCheck)) {
            field.setManualValidation(true);
        }
        inputs.put(name, new Input(field, field, field, needed));
        field.addValueChangeListener(_ -> complain(field, ""));
        return field;
    }

    /** Saves when nothing is missing, and tells whether it is saved. */
    public boolean submit(Command save) {
        refusal.setVisible(false);
        Notices.outdate();
        Input first = null;
        for (var input : inputs.values().stream().filter(Input::isShown).toList()) {
            var wrong = wrong(input);
            if (!(input.value instanceof OwnCheck check) || check.isUnderstood()) {
                complain(input.validation, wrong.orElse(""));
            }
            if (wrong.isPresent() && first == null) {
                first = input;
            }
        }
        if (first != null) {
            first.focus.focus();
            return false;
        }
        return attempt(save);
    }

    /** Does something that may be refused and needs no input, such as going back to what is usual. */
    public boolean attempt(Command save) {
        try {
            save.execute();
            settle();
            return true;
        } catch (Refusal refused) {
            say(refused);
            return false;
        }
    }

    /** Says at its input what was refused. */
    public void say(Refusal refused) {
        var words = getTranslation(refused.key(), refused.arguments());
        var input = refused.input().map(inputs::get);
        if (input.isPresent()) {
            complain(input.get().validation, words);
            input.get().focus.focus();
        } else {
            refusal.say(new Callout(Tone.ERROR, words));
        }
    }

    /** What stands here now is what is saved. */
    public void settle() {
        refusal.setVisible(false);
        inputs.values().forEach(Input::settle);
        stopTyping();
        Leaving.settled(this);
        Drafts.saved(this);
    }

    @Override
    public boolean isUnsaved() {
        return !asking && (typing || inputs.values().stream().anyMatch(Input::isUnsaved));
    }

    private void stopTyping() {
        typing = false;
        getElement().executeJs("this.liTold = false");
    }

    private Optional<String> wrong(Input input) {
        if (input.value instanceof OwnCheck check && !check.isUnderstood()) {
            return Optional.of(Objects.requireNonNullElse(input.validation.getErrorMessage(), ""));
        }
        if (input.needed && input.isMissing()) {
            return Optional.of(getTranslation("ui.form.missing", labelOf(input.value)));
        }
        if (input.value instanceof EmailField email
                && email.getDefaultValidator()
                        .apply(email.getValue(), new ValueContext())
                        .isError()) {
            return Optional.of(getTranslation("ui.form.email"));
        }
        return input.value.getValue() instanceof String text
                ? EnteredText.refusal(text).map(it -> getTranslation(it.key(), it.arguments()))
                : Optional.empty();
    }

    private static String labelOf(HasValue<?, ?> field) {
        return field instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
    }

    private static void complain(HasValidation field, String words) {
        if (!words.isEmpty()) {
            field.setErrorMessage(words);
            field.setInvalid(true);
        } else if (!(field instanceof OwnCheck check) || check.isUnderstood()) {
            field.setInvalid(false);
        }
    }

    /** An input, and what was saved of it last. */
    private static final class Input implements Serializable {
        private static final long serialVersionUID = 1L;

        private final HasValue<?, ?> value;
        private final HasValidation validation;
        private final Focusable<?> focus;
        private final boolean needed;
        private transient @Nullable Object saved;

        private Input(HasValue<?, ?> value, HasValidation validation, Focusable<?> focus, boolean needed) {
            this.value = value;
            this.validation = validation;
            this.focus = focus;
            this.needed = needed;
        }

        private boolean isShown() {
            return !(value instanceof Component component) || component.isVisible();
        }

        private boolean isMissing() {
            return value.isEmpty() || (value.getValue() instanceof String text && text.isBlank());
        }

        private boolean isUnsaved() {
            return (value instanceof OwnCheck check && !check.isUnderstood())
                    || !Objects.equals(saved, value.getValue());
        }

        private void settle() {
            saved = value.getValue();
        }
    }
}
