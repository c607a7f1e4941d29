package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.core.Effort;
import id.lumbung.assessment.core.Step;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.ui.Callout;
import id.lumbung.ui.LiveList;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.Slot;
import id.lumbung.ui.Tone;
import id.lumbung.ui.ZoneBadge;
import java.util.List;

/** The way of least effort to the standard value: its steps, what each takes and earns, and what it becomes. */
class ShortfallPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final Numbers numbers = Numbers.current();
    private final transient SerializableConsumer<String> whenChosen;
    private final transient InstrumentVersion version;
    private final Span reached = new Span(getTranslation("assessment.shortfall.reached"));
    private final Span subtitle = new Span(getTranslation("assessment.shortfall.subtitle"));
    private final LiveList<Step> steps = new LiveList<>("li-steps");
    private final Slot waiting = new Slot();
    private final Slot days = new Slot();
    private final Slot assumed = new Slot();
    private final Slot becomes = new Slot();
    private final Slot replication = new Slot();

    ShortfallPanel(SheetDetail detail, SerializableConsumer<String> whenChosen) {
        super(I18NProvider.translate(
                "assessment.shortfall.title", detail.zones().standardValue()));
        this.whenChosen = whenChosen;
        version = detail.version();
        addClassName("li-shortfall");
        setSubtitle(subtitle);
        with(reached, waiting, days, assumed, steps, becomes, replication);
    }

    void show(SheetDetail detail) {
        var shortfall = detail.shortfall();
        var done = shortfall.missing() == 0;
        reached.setVisible(done);
        subtitle.setVisible(!done);
        note(waiting, !done && shortfall.waiting() > 0, "waiting", numbers.whole(shortfall.waiting()));
        note(days, !done && !shortfall.steps().isEmpty(), "days", numbers.plain(shortfall.days()));
        assumed.show(
                done ? done : assumed(detail),
                () -> done ? null : AssumedMark.of(assumed(detail)).orElse(null));
        steps.show(done ? List.of() : shortfall.steps(), this::step);
        becomes.show(done ? done : shortfall.becomes(), () -> done ? null : becomes(detail));
        var hint = !done && shortfall.needsReplication();
        replication.show(
                hint ? shortfall.withoutReplication() : hint,
                () -> hint
                        ? new Callout(
                                Tone.INFO,
                                getTranslation(
                                        "assessment.shortfall.replication",
                                        numbers.whole(shortfall.withoutReplication())))
                        : null);
    }

    /** Days that are no experience of the government's own. */
    private static Assumed assumed(SheetDetail detail) {
        var rows = detail.shortfall().steps().stream().map(Step::indicator);
        return Assumed.days(detail.version(), detail.ownDays(), rows);
    }

    private void note(Slot place, boolean wanted, String key, String amount) {
        place.show(
                wanted ? amount : false,
                () -> wanted ? new Muted(getTranslation("assessment.shortfall." + key, amount)) : null);
    }

    private ListItem step(Step step) {
        var indicator = version.indicator(step.indicator()).orElseThrow();
        var name = indicator.name().in(getLocale());
        var what = new NativeButton(
                getTranslation("assessment.shortfall." + step.effort(), name, step.to()),
                _ -> whenChosen.accept(step.indicator()));
        what.addClassName("li-step-what");
        var hint = new Span(getTranslation("assessment.shortfall.step.days", numbers.plain(step.days())) + " · "
                + hint(step, indicator));
        hint.addClassName("li-muted");
        var words = new Div(what, hint);
        words.addClassName("li-step-words");
        var gain = new Span(numbers.change(step.gain()));
        gain.addClassName("li-step-gain");
        return new ListItem(words, gain);
    }

    /** A level to be reached says its own words, the rest what is left to do. */
    private String hint(Step step, Indicator indicator) {
        var raised = step.effort() == Effort.RAISING || step.effort() == Effort.REPLICATING;
        return raised && indicator.bases().isEmpty()
                ? indicator.levels().get(step.to() - 1).in(getLocale())
                : getTranslation("assessment.shortfall.hint." + step.effort());
    }

    private Div becomes(SheetDetail detail) {
        var points = detail.shortfall().becomes();
        var sum = new Span(
                new Span(numbers.whole(points)), new ZoneBadge(detail.zones().zoneOf(points)));
        sum.addClassName("li-row");
        var line = new Div(new Span(getTranslation("assessment.shortfall.becomes")), sum);
        line.addClassName("li-becomes");
        return line;
    }
}
