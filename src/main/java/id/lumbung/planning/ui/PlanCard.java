package id.lumbung.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.ui.GainDerivation;
import id.lumbung.index.InnovationPlace;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.lever.Plan;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlanBoard;
import id.lumbung.planning.PlanPart;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The plan: the index when all of it is done, its parts in their order, what it asks and whether it is enough. */
class PlanCard extends Panel {
    private static final long serialVersionUID = 1L;
    static final String ID = "plan";

    private final transient Numbers numbers = Numbers.current();
    private final transient List<String> agencies;
    private final LeverCommands commands;
    private final boolean editable;

    PlanCard(LeverBoard board, PlanBoard plan, LeverCommands commands) {
        super(I18NProvider.translate("planning.levers.plan", Integer.toString(board.year())));
        this.agencies = board.agencies().stream().map(InnovationPlace::agency).toList();
        this.commands = commands;
        this.editable = board.isOpen();
        addClassName("li-plan-card");
        setId(ID);
        withAside(new StatusBadge(
                Tone.NEUTRAL,
                getTranslation(
                        "planning.levers.plan.parts", numbers.whole(plan.parts().size()))));
        var open = plan.parts().stream().flatMap(it -> it.open().stream());
        AssumedMark.of(board.assumed(open)).ifPresent(this::withRemark);
        with(figure(board, plan.plan()));
        if (plan.parts().isEmpty()) {
            with(new Muted(getTranslation("planning.levers.plan.empty")));
        } else {
            with(parts(plan, new LeverWords(board)));
        }
        var after = plan.plan().after();
        with(new H3(getTranslation("planning.levers.conditions")), conditions(board.version(), after));
        board.target().map(it -> verdict(after, it)).ifPresent(this::with);
    }

    private Figure figure(LeverBoard board, Plan plan) {
        var version = board.version(); // what is shown on demand must not hold the board, nor the whole plan
        var before = plan.before();
        var after = plan.after();
        var gain = plan.gain().rounded(2);
        return new Figure(Mark.ESTIMATE, getTranslation("planning.levers.plan.after"), numbers.index(after.index()))
                .big()
                .withBadge(new Change(gain, ""))
                .withNote(getTranslation("planning.levers.plan.together", numbers.plain(plan.days())))
                .withDerivation(
                        getTranslation("planning.levers.why"), () -> new GainDerivation(version, before, after));
    }

    private OrderedList parts(PlanBoard plan, LeverWords words) {
        var list = new OrderedList();
        list.addClassName("li-plan-parts");
        plan.parts().stream()
                .filter(it -> !it.steps().isEmpty())
                .map(it -> part(it, words))
                .forEach(list::add);
        return list;
    }

    private ListItem part(PlannedPart part, LeverWords words) {
        var title = words.title(part.part().name(), part.steps());
        var name = new Span(title);
        name.addClassName("li-plan-name");
        var what = new Div(name, effect(part, words), owner(part));
        what.addClassName("li-plan-what");
        var item = new ListItem(what);
        if (part.editable() && editable) {
            item.add(edit(part.part(), title));
        } else {
            due(part.part()).map(Muted::new).ifPresent(item::add);
        }
        return item;
    }

    private Component effect(PlannedPart part, LeverWords words) {
        if (part.done()) {
            return new StatusBadge(Tone.SUCCESS, LiIcon.CIRCLE_CHECK, getTranslation("planning.levers.plan.done"));
        }
        if (part.open().isEmpty()) {
            return lost();
        }
        var effect = part.effect();
        var text = words.gain(effect.roundedGain()) + " · " + words.effort(part.open(), effect.days());
        var left = part.steps().size() - part.open().size() - part.lost().size();
        return new Muted(
                left == 0
                        ? text
                        : text + " · "
                                + getTranslation(
                                        "planning.levers.plan.partly",
                                        left,
                                        part.steps().size()));
    }

    /** What nobody can take any more says so, and adds nothing. */
    private Div lost() {
        return new Div(
                new StatusBadge(Tone.NEUTRAL, LiIcon.CALENDAR_CLOCK, getTranslation("planning.levers.settled.badge")),
                new Muted(getTranslation("planning.levers.settled.part")));
    }

    private Span owner(PlannedPart part) {
        var owner = part.part().owner();
        var span = new Muted(owner.isEmpty() ? getTranslation("planning.levers.plan.noOwner") : owner);
        span.setClassName("li-plan-missing", owner.isEmpty() && !part.done());
        return span;
    }

    private Button edit(PlanPart part, String title) {
        var button = new Button(
                due(part).orElseGet(() -> getTranslation("planning.levers.plan.pick")), LiIcon.CALENDAR.create());
        button.addClassName("li-plan-edit");
        button.setAriaLabel(button.getText() + ", " + getTranslation("planning.levers.plan.edit", title));
        button.addClickListener(_ -> new PlanPartDialog(title, part, agencies, commands).open());
        return button;
    }

    private Optional<String> due(PlanPart part) {
        return Optional.ofNullable(part.dueOn()).map(numbers::shortDate);
    }

    private UnorderedList conditions(InstrumentVersion version, IndexScore after) {
        var rules = version.rules();
        var affairs = after.totals().basicServiceAffairs().size();
        var eligible = after.totals().eligible();
        var list = new UnorderedList(
                condition(
                        affairs >= version.minimumBasicServiceAffairs(),
                        getTranslation(
                                "planning.levers.conditions.affairs",
                                affairs,
                                version.basicServiceAffairs().size()),
                        getTranslation(
                                "planning.levers.conditions.affairs.least",
                                version.code(),
                                version.minimumBasicServiceAffairs())),
                condition(
                        eligible >= rules.minimumDivisor(),
                        getTranslation("planning.levers.conditions.divisor", after.divisor()),
                        getTranslation("planning.levers.conditions.divisor.least", rules.minimumDivisor())),
                condition(
                        true,
                        getTranslation("planning.levers.conditions.number", eligible, rules.quantityCap()),
                        getTranslation("planning.levers.conditions.number.cap", rules.quantityCap())),
                condition(true, getTranslation("planning.levers.conditions.category", category(version, after)), ""));
        list.addClassName("li-plan-conditions");
        return list;
    }

    private static ListItem condition(boolean met, String text, String hint) {
        var icon = (met ? LiIcon.CIRCLE_CHECK : LiIcon.CIRCLE_ALERT).create();
        var item = new ListItem(icon, new Div(new Span(text), new Muted(hint)));
        item.setClassName("li-plan-unmet", !met);
        return item;
    }

    private String category(InstrumentVersion version, IndexScore score) {
        return version.category(score.category())
                .map(it -> it.name().in(getLocale()))
                .orElse(score.category());
    }

    private Callout verdict(IndexScore after, BigDecimal target) {
        var above = after.above(target);
        return above.signum() >= 0
                ? new Callout(Tone.SUCCESS, getTranslation("planning.levers.verdict.reached", numbers.index(target)))
                : new Callout(
                        Tone.WARNING, getTranslation("planning.levers.verdict.short", numbers.index(above.abs())));
    }
}
