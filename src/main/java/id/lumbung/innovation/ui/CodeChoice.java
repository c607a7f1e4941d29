package id.lumbung.innovation.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.lumbung.instrument.core.Code;
import java.util.List;

/** One of a few codes of the instrument, all in sight. */
class CodeChoice extends RadioButtonGroup<String> implements Focusable<RadioButtonGroup<String>> {
    private static final long serialVersionUID = 1L;

    CodeChoice(List<Code> codes) {
        setItems(codes.stream().map(Code::code).toList());
        setItemLabelGenerator(code -> codes.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(it -> it.name().in(getLocale()))
                .orElse(code));
    }
}
