package id.lumbung.innovation.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.InstrumentVersion;

/** Government affairs as people read them; the basic services, on which the index insists, are marked. */
record AffairNames(InstrumentVersion instrument) implements ItemLabelGenerator<String> {

    @Override
    public String apply(String code) {
        return instrument.affair(code).map(this::label).orElse(code);
    }

    private String label(Affair affair) {
        var name = affair.name().in(UI.getCurrent().getLocale());
        return affair.kind() == Affair.Kind.BASIC_SERVICE
                ? I18NProvider.translate("innovation.profile.basicService", name)
                : name;
    }
}
