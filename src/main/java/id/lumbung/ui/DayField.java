package id.lumbung.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import id.lumbung.shared.EnteredDay;

/** The one input for a day: dates as they are written here, and none that cannot be meant. */
public class DayField extends DatePicker implements OwnCheck {
    private static final long serialVersionUID = 1L;

    public DayField(String label) {
        ComponentTexts.localize(this);
        setLabel(label);
        setMin(EnteredDay.FIRST);
        setMax(EnteredDay.LAST);
        getI18n().setRequiredErrorMessage(getTranslation("ui.form.missing", label));
    }

    /** An empty one is understood; without a context it would be missing. */
    @Override
    public boolean isUnderstood() {
        var context = new ValueContext(new Binder<>(), this);
        return !getDefaultValidator().apply(getValue(), context).isError();
    }
}
