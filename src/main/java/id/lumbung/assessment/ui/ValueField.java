package id.lumbung.assessment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.assessment.Measuring;
import id.lumbung.assessment.SheetRow;
import id.lumbung.shared.NumberRange;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.DecimalField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes the value from which the level of a row follows. */
class ValueField extends DecimalField {
    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 6;

    /** The value is absent when it was taken away; what is no number is told and never passed on. */
    ValueField(Measuring measuring, SerializableConsumer<@Nullable BigDecimal> whenMeasured) {
        super(translate("assessment.sheet.value"), NumberRange.any(DECIMALS));
        setHelperText(getTranslation("assessment.sheet.value.help"));
        setSuffixComponent(new Span(measuring.unit().name().in(getLocale())));
        addClassName("li-value");
        addValueChangeListener(it -> {
            if (it.isFromClient()) {
                try {
                    whenMeasured.accept(it.getValue());
                } catch (Refusal refused) {
                    complain(getTranslation(refused.key(), refused.arguments()));
                }
            }
        });
    }

    void show(SheetRow row) {
        setValue(row.answer().value());
        setReadOnly(!row.lock().isOpen());
    }
}
