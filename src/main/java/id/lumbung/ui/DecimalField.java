package id.lumbung.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import id.lumbung.shared.NumberRange;
import id.lumbung.shared.Refusal;
import id.lumbung.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one input for numbers. Takes them as people write them, shows beside it how it understood them, and asks when they
 * can be understood in two ways. What is typed and not understood keeps the value as it was and cannot be saved.
 */
public class DecimalField extends AbstractCompositeField<TextField, DecimalField, @Nullable BigDecimal>
        implements InputField<ComponentValueChangeEvent<DecimalField, @Nullable BigDecimal>, @Nullable BigDecimal>,
                HasValidationProperties,
                HasAriaLabel,
                HasSuffix,
                Focusable<DecimalField>,
                OwnCheck {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal EXAMPLE = new BigDecimal("84.46");
    private static final BigDecimal WHOLE_EXAMPLE = BigDecimal.valueOf(84);

    private final transient Numbers numbers = Numbers.current();
    private transient NumberRange range;
    private final Div beside = new Div();
    private String help = "";
    private boolean understood = true;

    public DecimalField(String label, NumberRange range) {
        super(null);
        this.range = range;
        var text = getContent();
        text.setLabel(label);
        text.setManualValidation(true);
        text.setAutocomplete(Autocomplete.OFF);
        text.getElement().setAttribute("inputmode", range.isWhole() ? "numeric" : "decimal");
        text.addClassName("li-number-field");
        beside.getElement().setAttribute("aria-live", "polite");
        text.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                typed(it.getValue());
            }
        });
    }

    /**
     * What is there; nothing when it is empty.
     *
     * @throws Refusal when something is typed that is not understood
     */
    public Optional<BigDecimal> read() {
        if (!understood) {
            throw new Refusal("ui.number.open", getLabel());
        }
        return Optional.ofNullable(getValue());
    }

    /** As {@link #read}, of a field for whole numbers. */
    public Optional<Integer> readWhole() {
        return read().map(BigDecimal::intValueExact);
    }

    public void setWhole(@Nullable Integer value) {
        setValue(value == null ? null : BigDecimal.valueOf(value));
    }

    /** What it takes from now on; what is typed is read again. */
    public void setRange(NumberRange other) {
        if (!range.equals(other)) {
            range = other;
            typed(getContent().getValue());
        }
    }

    @Override
    public void setHelperText(String text) {
        help = text;
        tellBeside(null);
    }

    @Override
    public boolean isUnderstood() {
        return understood;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        getContent().setReadOnly(readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return getContent().isReadOnly();
    }

    @Override
    protected void setPresentationValue(@Nullable BigDecimal value) {
        getContent().setValue(value == null ? "" : numbers.typed(value));
        accept();
    }

    private void typed(String text) {
        switch (TypedNumber.read(text, numbers.point(), range)) {
            case TypedNumber.Nothing() -> {
                accept();
                setModelValue(null, true);
            }
            case TypedNumber.Clear(var value)
            when range.holds(value) -> {
                accept();
                if (!text.equals(numbers.typed(value))) {
                    tellBeside(new Span(getTranslation("ui.number.understood", numbers.exact(value))));
                }
                setModelValue(value, true);
            }
            case TypedNumber.Clear _ -> refuse(outOfRange());
            case TypedNumber.Unclear(var decimal, var whole) -> ask(decimal, whole);
            case TypedNumber.Unreadable() -> refuse(notANumber());
        }
    }

    private void ask(BigDecimal decimal, BigDecimal whole) {
        refuse(getTranslation("ui.number.question", numbers.exact(decimal), numbers.exact(whole)));
        var answers = new Div(answer(decimal), answer(whole));
        answers.addClassName("li-number-answers");
        tellBeside(answers);
    }

    private Button answer(BigDecimal meant) {
        var answer = new Button(numbers.exact(meant), _ -> {
            getContent().setValue(numbers.typed(meant));
            accept();
            setModelValue(meant, true);
            focus();
        });
        answer.addThemeVariants(ButtonVariant.LUMO_SMALL);
        answer.setAriaLabel(getTranslation("ui.number.meant", numbers.exact(meant)));
        return answer;
    }

    private void accept() {
        understood = true;
        setInvalid(false);
        tellBeside(null);
    }

    private void refuse(String why) {
        understood = false;
        tellBeside(null);
        complain(why);
    }

    /** Says what is wrong with a number that was understood. */
    protected final void complain(String why) {
        setErrorMessage(why);
        setInvalid(true);
    }

    private String outOfRange() {
        if (range.least().compareTo(range.most()) == 0) {
            return getTranslation("ui.number.range.one", numbers.exact(range.least()));
        }
        return getTranslation(
                range.isWhole() ? "ui.number.range.whole" : "ui.number.range",
                words(range.least()),
                words(range.most()),
                range.decimals());
    }

    /** Years are whole numbers too, and nobody groups their digits. */
    private String words(BigDecimal limit) {
        return range.isWhole() ? numbers.typed(limit) : numbers.exact(limit);
    }

    private String notANumber() {
        return getTranslation("ui.number.bad", numbers.exact(range.isWhole() ? WHOLE_EXAMPLE : EXAMPLE));
    }

    private void tellBeside(@Nullable Component told) {
        beside.removeAll();
        if (!help.isEmpty()) {
            beside.add(new Div(help));
        }
        if (told != null) {
            beside.add(told);
        }
        getContent().setHelperComponent(beside.getComponentCount() == 0 ? null : beside);
    }
}
