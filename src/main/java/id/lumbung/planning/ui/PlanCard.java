package id.lumbung.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlanBoard;
import id.lumbung.planning.PlannedPart;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Change;
import id.lumbung.ui.Figure;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.Optional;

/** The plan: the index when all of it is done, its parts in their order, what it asks and whether it is enough. */
class PlanCard extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient LeverBoard board;
    private final transient PlanBoard plan;
    private final transient LeverWords words;
    private final transient Numbers numbers;
    private final LeverCommands commands;

    PlanCard(LeverBoard board, PlanBoard plan, LeverWords words, LeverCommands commands) {
        super(words.text("planning.levers.plan", Integer.toString(board.year())));
        this.board = board;
        this.plan = plan;
        this.words = words;
        this.numbers = words.numbers();
        this.commands = commands;
        addClassName("li-plan-card");
        setId("plan");
        withAside(new StatusBadge(
                Tone.NEUTRAL,
                words.text(
                        "planning.levers.plan.parts", numbers.whole(plan.parts().size()))));
        with(figure());
        if (plan.parts().isEmpty()) {
            with(new Muted(words.text("planning.levers.plan.empty")));
        } else {
            with(parts());
        }
        with(new H3(words.text("planning.levers.conditions")), conditions());
        verdict().ifPresent(this::with);
    }

    private Figure figure() {
        var after = plan.plan().after();
        var gain = plan.plan().gain().rounded(2);
        return new Figure(Mark.ESTIMATE, words.text("planning.levers.plan.after"), numbers.index(after.index()))
                .big()
                .withBadge(new Change(gain, ""))
                .withNote(words.text(
                        "planning.levers.plan.together",
                        numbers.plain(plan.plan().days())))
                .withDerivation(
                        words.text("planning.levers.why"),
                        new GainDerivation(board.version(), plan.plan().before(), after));
    }

    private OrderedList parts() {
        var list = new OrderedList();
        list.addClassName("li-plan-parts");
        plan.parts().stream()
                .filter(it -> !it.steps().isEmpty())
                .map(this::part)
                .forEach(list::add);
        return list;
    }

    private ListItem part(PlannedPart part) {
        var name = new Span(words.title(part.part().name(), part.steps()));
        name.addClassName("li-plan-name");
        var what = new Div(name, effect(part), owner(part));
        what.addClassName("li-plan-what");
        var item = new ListItem(what);
        if (part.editable() && isOpen()) {
            item.add(edit(part));
        } else {
            due(part).map(Muted::new).ifPresent(item::add);
        }
        return item;
    }

    private Component effect(PlannedPart part) {
        if (part.done()) {
            return new StatusBadge(Tone.SUCCESS, LiIcon.CIRCLE_CHECK, words.text("planning.levers.plan.done"));
        }
        var effect = part.effect();
        var text = words.gain(effect.roundedGain()) + " · " + words.effort(part.open(), effect.days());
        var left = part.steps().size() - part.open().size();
        return new Muted(
                left == 0
                        ? text
                        : text + " · "
                                + words.text(
                                        "planning.levers.plan.partly",
                                        left,
                                        part.steps().size()));
    }

    private Span owner(PlannedPart part) {
        var owner = part.part().owner();
        var span = new Muted(owner.isEmpty() ? words.text("planning.levers.plan.noOwner") : owner);
        span.setClassName("li-plan-missing", owner.isEmpty() && !part.done());
        return span;
    }

    private Button edit(PlannedPart part) {
        var button = new Button(
                due(part).orElseGet(() -> words.text("planning.levers.plan.pick")), LiIcon.CALENDAR.create());
        button.addClassName("li-plan-edit");
        var title = words.title(part.part().name(), part.steps());
        button.setAriaLabel(button.getText() + ", " + words.text("planning.levers.plan.edit", title));
        button.addClickListener(_ -> new PlanPartDialog(title, part, board, words, commands).open());
        return button;
    }

    private Optional<String> due(PlannedPart part) {
        return Optional.ofNullable(part.part().dueOn()).map(numbers::shortDate);
    }

    private boolean isOpen() {
        return board.isOpen();
    }

    private UnorderedList conditions() {
        var after = plan.plan().after();
        var version = board.version();
        var rules = version.rules();
        var affairs = after.totals().basicServiceAffairs().size();
        var eligible = after.totals().eligible();
        var list = new UnorderedList(
                condition(
                        affairs >= version.minimumBasicServiceAffairs(),
                        words.text(
                                "planning.levers.conditions.affairs",
                                affairs,
                                version.basicServiceAffairs().size()),
                        words.text(
                                "planning.levers.conditions.affairs.least",
                                version.code(),
                                version.minimumBasicServiceAffairs())),
                condition(
                        eligible >= rules.minimumDivisor(),
                        words.text("planning.levers.conditions.divisor", after.divisor()),
                        words.text("planning.levers.conditions.divisor.least", rules.minimumDivisor())),
                condition(
                        true,
                        words.text("planning.levers.conditions.number", eligible, rules.quantityCap()),
                        words.text("planning.levers.conditions.number.cap", rules.quantityCap())),
                condition(true, words.text("planning.levers.conditions.category", category(after)), ""));
        list.addClassName("li-plan-conditions");
        return list;
    }

    private static ListItem condition(boolean met, String text, String hint) {
        var icon = (met ? LiIcon.CIRCLE_CHECK : LiIcon.CIRCLE_ALERT).create();
        var item = new ListItem(icon, new Div(new Span(text), new Muted(hint)));
        item.setClassName("li-plan-unmet", !met);
        return item;
    }

    private String category(IndexScore score) {
        return board.version()
                .category(score.category())
                .map(it -> it.name().in(getLocale()))
                .orElse(score.category());
    }

    private Optional<Callout> verdict() {
        return board.target().map(target -> {
            var above = plan.plan().after().above(target);
            return above.signum() >= 0
                    ? new Callout(Tone.SUCCESS, words.text("planning.levers.verdict.reached", numbers.index(target)))
                    : new Callout(
                            Tone.WARNING, words.text("planning.levers.verdict.short", numbers.index(above.abs())));
        });
    }
}
