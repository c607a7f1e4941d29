package id.lumbung.planning.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.EffortSettings;
import id.lumbung.assessment.RowEffort;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.shared.NumberRange;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.DecimalField;
import id.lumbung.ui.FormDialog;
import id.lumbung.ui.Leaving;
import id.lumbung.ui.NameChoice;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Slot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for the person-days a row takes from level to level, where the government knows better than the instrument. */
class EffortDialog extends FormDialog {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DAYS = 9_999;
    private static final int DECIMALS = 2;

    private final transient EffortSettings efforts;
    private final transient InstrumentVersion version;
    private final Command done;
    private final ComboBox<Indicator> row;
    private final List<DecimalField> days;
    private final Paragraph own = new Paragraph();
    private final Slot assumed = new Slot();
    private transient Indicator shown;

    EffortDialog(EffortSettings efforts, InstrumentVersion version, Command done) {
        super(I18NProvider.translate("planning.levers.efforts"));
        this.efforts = efforts;
        this.version = version;
        this.done = done;
        shown = version.sid().getFirst();
        row = NameChoice.one(
                Stream.of(version.sid(), version.spd()).flatMap(List::stream).toList(),
                it -> it.number() + it.sub() + " " + it.name().in(getLocale()));
        row.setLabel(getTranslation("planning.levers.efforts.indicator"));
        row.setValue(shown);
        row.addValueChangeListener(it -> choose(it.getValue()));
        days = IntStream.rangeClosed(1, Indicator.TOP_LEVEL)
                .mapToObj(this::field)
                .toList();
        var numbers = new Div();
        days.forEach(numbers::add);
        numbers.addClassName("li-effort-days");
        own.addClassName("li-muted");
        var about = new Div(new Paragraph(getTranslation("planning.levers.efforts.hint")), row);
        about.addClassName("li-dialog-fields");
        addComponentAsFirst(about);
        form().add(numbers, assumed, own);
        finish();
        show(shown);
    }

    private DecimalField field(int level) {
        return form().needed(
                        Integer.toString(level),
                        new DecimalField(
                                getTranslation("planning.levers.efforts.level", level),
                                NumberRange.of(0, MOST_DAYS, DECIMALS)));
    }

    private void finish() {
        var reset = new Button(getTranslation("planning.levers.efforts.reset"), _ -> reset());
        var save = new ActButton(getTranslation("assessment.settings.save"), () -> change(form().submit(this::save)))
                .primary();
        getFooter().add(new Button(getTranslation("planning.levers.close"), _ -> close()), reset, save);
    }

    private void save() {
        efforts.set(
                shown.code(), days.stream().map(it -> it.read().orElseThrow()).toList());
    }

    private void change(boolean changed) {
        if (changed) {
            show(shown);
            done.execute();
            Notices.done(getTranslation("assessment.settings.saved"));
        }
    }

    /** Another row takes the place of this one, but not of what was typed for it. */
    private void choose(@Nullable Indicator chosen) {
        if (chosen == null) {
            row.setValue(shown);
        } else if (!chosen.equals(shown)) {
            if (form().isUnsaved()) {
                Leaving.ask(() -> show(chosen), () -> row.setValue(shown));
            } else {
                show(chosen);
            }
        }
    }

    private void reset() {
        var code = shown.code();
        var before = of(code, efforts.own());
        if (form().attempt(() -> efforts.reset(code))) {
            show(shown);
            done.execute();
            before.ifPresent(it ->
                    Notices.done(getTranslation("planning.levers.efforts.reset.done", code), () -> restore(code, it)));
        }
    }

    private void restore(String code, List<BigDecimal> before) {
        efforts.set(code, before);
        show(shown);
        done.execute();
    }

    private static Optional<List<BigDecimal>> of(String code, List<RowEffort> all) {
        return all.stream()
                .filter(it -> it.indicator().equals(code))
                .findFirst()
                .map(RowEffort::days);
    }

    private void show(Indicator chosen) {
        shown = chosen;
        var all = efforts.own();
        var now =
                of(chosen.code(), all).orElseGet(() -> version.efforts().byRow().get(chosen.code()));
        IntStream.range(0, days.size()).forEach(level -> days.get(level).setValue(now == null ? null : now.get(level)));
        var rows = all.stream().map(RowEffort::indicator).collect(toUnmodifiableSet());
        var doubt = Assumed.days(version, rows, Stream.of(chosen.code()));
        assumed.show(doubt, () -> AssumedMark.of(doubt).orElse(null));
        own.setText(
                all.isEmpty()
                        ? getTranslation("planning.levers.efforts.none")
                        : getTranslation(
                                "planning.levers.efforts.own",
                                String.join(
                                        ", ",
                                        all.stream().map(RowEffort::indicator).toList())));
        form().settle();
    }
}
