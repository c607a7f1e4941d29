package id.lumbung.settings.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.PeriodDays;
import id.lumbung.assessment.Periods;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.shared.NumberRange;
import id.lumbung.ui.Choice;
import id.lumbung.ui.DayField;
import id.lumbung.ui.DecimalField;
import id.lumbung.ui.FormDialog;
import id.lumbung.ui.Notices;
import java.util.List;
import java.util.Objects;

/** Asks for a new period: its year, the instrument it is assessed by, and its days. */
class PeriodDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final transient Periods periods;
    private final transient List<InstrumentVersion> offered;
    private final Command opened;
    private final DecimalField year =
            new DecimalField(getTranslation("assessment.settings.period.year"), NumberRange.whole(2017, 2100));
    private final Choice<InstrumentVersion> version = new Choice<>();
    private final DayField opens = new DayField(getTranslation("assessment.settings.period.opens"));
    private final DayField closes = new DayField(getTranslation("assessment.settings.period.closes"));
    private final DayField national = new DayField(getTranslation("assessment.settings.period.national"));

    PeriodDialog(Periods periods, Command opened) {
        super(I18NProvider.translate("assessment.settings.period.open"));
        this.periods = periods;
        this.offered = periods.offered();
        this.opened = opened;
        version.setLabel(getTranslation("assessment.settings.period.version"));
        version.setHelperText(getTranslation("assessment.settings.period.version.hint"));
        version.setItems(offered.reversed());
        version.setItemLabelGenerator(it -> it.instrument() + " " + VersionWords.of(it));
        year.addValueChangeListener(_ -> proposeVersion());
        year.setWhole(periods.nextYear());
        var form = form();
        form.add(
                new Paragraph(getTranslation("assessment.settings.period.open.hint")),
                form.needed("year", year),
                form.needed("version", version),
                form.needed("opensOn", opens),
                form.needed("closesOn", closes),
                form.needed("nationalClosesOn", national));
        buttons(getTranslation("assessment.settings.period.open"), this::begin, this::begun);
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
        var under = version.getValue();
        periods.open(
                year.readWhole().orElseThrow(),
                under.instrument(),
                under.code(),
                under.revision().number(),
                new PeriodDays(opens.getValue(), closes.getValue(), national.getValue()));
    }

    private void begun() {
        Notices.done(getTranslation(
                "assessment.settings.period.open.done",
                Integer.toString(year.readWhole().orElseThrow())));
        opened.execute();
    }
}
