package id.lumbung.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.EffortSettings;
import id.lumbung.assessment.RowEffort;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.shared.NumberRange;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.DecimalField;
import id.lumbung.ui.Notices;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks for the person-days a row takes from level to level, where the government knows better than the instrument. */
class EffortDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DAYS = 9_999;
    private static final int DECIMALS = 2;

    private final transient EffortSettings efforts;
    private final transient InstrumentVersion version;
    private final Command done;
    private final ComboBox<Indicator> row = new ComboBox<>();
    private final List<DecimalField> days;
    private final Paragraph own = new Paragraph();

    EffortDialog(EffortSettings efforts, InstrumentVersion version, Command done) {
        this.efforts = efforts;
        this.version = version;
        this.done = done;
        setHeaderTitle(getTranslation("planning.levers.efforts"));
        setWidth("min(560px, 100vw)");
        row.setLabel(getTranslation("planning.levers.filter.indicator"));
        row.setItems(
                Stream.of(version.sid(), version.spd()).flatMap(List::stream).toList());
        row.setItemLabelGenerator(it -> it.number() + it.sub() + " " + it.name().in(getLocale()));
        row.addValueChangeListener(_ -> show());
        days = IntStream.rangeClosed(1, Indicator.TOP_LEVEL)
                .mapToObj(this::field)
                .toList();
        var numbers = new Div();
        days.forEach(numbers::add);
        numbers.addClassName("li-effort-days");
        own.addClassName("li-muted");
        var fields = new Div(new Paragraph(getTranslation("planning.levers.efforts.hint")), row, numbers, own);
        fields.addClassName("li-dialog-fields");
        add(fields);
        finish();
        row.setValue(version.sid().getFirst());
    }

    private DecimalField field(int level) {
        return new DecimalField(
                getTranslation("planning.levers.efforts.level", level), NumberRange.of(0, MOST_DAYS, DECIMALS));
    }

    private void finish() {
        var reset = new Button(
                getTranslation("planning.levers.efforts.reset"),
                _ -> change(() -> {
                    efforts.reset(code());
                    show();
                }));
        var save = new Button(
                getTranslation("assessment.settings.save"),
                _ -> change(() -> efforts.set(
                        code(),
                        days.stream()
                                .map(it -> it.read().orElseThrow(() -> new Refusal("assessment.settings.missing")))
                                .toList())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("planning.levers.close"), _ -> close()), reset, save);
    }

    private String code() {
        return row.getOptionalValue()
                .map(Indicator::code)
                .orElseThrow(() -> new Refusal("assessment.settings.missing"));
    }

    private void change(Command change) {
        try {
            change.execute();
            show();
            done.execute();
            Notices.done(getTranslation("assessment.settings.saved"));
        } catch (Refusal refused) {
            Notices.failed(getTranslation(refused.key(), refused.arguments()));
        }
    }

    private void show() {
        var all = efforts.own();
        row.getOptionalValue().ifPresent(it -> {
            var now = all.stream()
                    .filter(effort -> effort.indicator().equals(it.code()))
                    .findFirst()
                    .map(RowEffort::days)
                    .orElseGet(() -> version.efforts().byRow().get(it.code()));
            IntStream.range(0, days.size())
                    .forEach(level -> days.get(level).setValue(now == null ? null : now.get(level)));
        });
        own.setText(
                all.isEmpty()
                        ? getTranslation("planning.levers.efforts.none")
                        : getTranslation(
                                "planning.levers.efforts.own",
                                String.join(
                                        ", ",
                                        all.stream().map(RowEffort::indicator).toList())));
    }
}
