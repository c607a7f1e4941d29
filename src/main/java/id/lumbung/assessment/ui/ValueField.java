package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.assessment.Measuring;
import id.lumbung.assessment.SheetRow;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes the value from which the level of a row follows, as the reader's language writes numbers. */
class ValueField extends TextField {
    private static final long serialVersionUID = 1L;

    private final Numbers numbers = Numbers.current();
    private final SerializableConsumer<@Nullable BigDecimal> whenMeasured;

    /** The value is absent when it was taken away; what is no number is told and never passed on. */
    ValueField(Measuring measuring, SerializableConsumer<@Nullable BigDecimal> whenMeasured) {
        this.whenMeasured = whenMeasured;
        setLabel(getTranslation("assessment.sheet.value"));
        setHelperText(getTranslation("assessment.sheet.value.help"));
        setSuffixComponent(new Span(measuring.unit().name().in(getLocale())));
        setErrorMessage(getTranslation("assessment.sheet.value.bad", numbers.exact(new BigDecimal("1234.5"))));
        setManualValidation(true);
        getElement().setAttribute("inputmode", "decimal");
        addClassName("li-value");
        addValueChangeListener(it -> {
            if (it.isFromClient()) {
                typed(it.getValue());
            }
        });
    }

    void show(SheetRow row) {
        var value = row.answer().value();
        setValue(value == null ? "" : numbers.exact(value));
        setInvalid(false);
        setReadOnly(!row.lock().isOpen());
    }

    private void typed(String text) {
        if (text.isBlank()) {
            setInvalid(false);
            whenMeasured.accept(null);
            return;
        }
        var value = numbers.parse(text);
        setInvalid(value.isEmpty());
        value.ifPresent(whenMeasured);
    }
}
