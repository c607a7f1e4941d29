package id.lumbung.settings.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.PeriodDays;
import id.lumbung.assessment.Periods;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.shared.NumberRange;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Alert;
import id.lumbung.ui.DayField;
import id.lumbung.ui.DecimalField;
import id.lumbung.ui.Notices;
import java.util.List;
import java.util.Objects;

/** Asks for a new period: its year, the instrument it is assessed by, and its days. */
class PeriodDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient Periods periods;
    private final transient List<InstrumentVersion> offered;
    private final Command opened;
    private final DecimalField year =
            new DecimalField(getTranslation("assessment.settings.period.year"), NumberRange.whole(2017, 2100));
    private final Select<InstrumentVersion> version = new Select<>();
    private final DayField opens = new DayField(getTranslation("assessment.settings.period.opens"));
    private final DayField closes = new DayField(getTranslation("assessment.settings.period.closes"));
    private final DayField national = new DayField(getTranslation("assessment.settings.period.national"));
    private final Alert refusal = new Alert();

    PeriodDialog(Periods periods, Command opened) {
        this.periods = periods;
        this.offered = periods.offered();
        this.opened = opened;
        setHeaderTitle(getTranslation("assessment.settings.period.open"));
        setWidth("min(560px, 100vw)");
        version.setLabel(getTranslation("assessment.settings.period.version"));
        version.setHelperText(getTranslation("assessment.settings.period.version.hint"));
        version.setItems(offered.reversed());
        version.setItemLabelGenerator(it -> it.instrument() + " " + it.code());
        year.addValueChangeListener(_ -> proposeVersion());
        year.setWhole(periods.nextYear());
        refusal.addClassName("li-evidence-refusal");
        var hint = new Paragraph(getTranslation("assessment.settings.period.open.hint"));
        var fields = new Div(hint, year, version, opens, closes, national, refusal);
        fields.addClassName("li-dialog-fields");
        add(fields);
        var open = new Button(getTranslation("assessment.settings.period.open"), _ -> begin());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), _ -> close()), open);
    }

    /** The version named as the year, else the newest. */
    private void proposeVersion() {
        var named = Objects.toString(year.getValue(), "");
        offered.stream()
                .filter(it -> it.code().equals(named))
                .findFirst()
                .or(() -> offered.reversed().stream().findFirst())
                .ifPresent(version::setValue);
    }

    private void begin() {
        try {
            var chosen = value(version);
            var wanted = year.readWhole().orElseThrow(() -> new Refusal("assessment.settings.missing"));
            periods.open(
                    wanted,
                    chosen.instrument(),
                    chosen.code(),
                    new PeriodDays(value(opens), value(closes), value(national)));
            close();
            Notices.done(getTranslation("assessment.settings.period.open.done", Integer.toString(wanted)));
            opened.execute();
        } catch (Refusal refused) {
            refusal.setText(getTranslation(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }

    private static <T> T value(HasValue<?, T> field) {
        if (field.isEmpty()) {
            throw new Refusal("assessment.settings.missing");
        }
        return field.getValue();
    }
}
