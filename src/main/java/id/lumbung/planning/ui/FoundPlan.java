package id.lumbung.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.lumbung.instrument.core.lever.BestPlan;
import id.lumbung.instrument.core.lever.Lever;
import id.lumbung.instrument.core.lever.TargetPlan;
import id.lumbung.planning.core.LeverOffers;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Figure;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Tone;
import java.math.BigDecimal;
import java.util.Optional;

/** A plan that was found: the index it reaches, whether it is proven to be the best, and its steps to take over. */
class FoundPlan extends Div {
    private static final long serialVersionUID = 1L;

    private FoundPlan(BestPlan plan, LeverWords words, String proof, Optional<LeverCommands> commands) {
        addClassName("li-found-plan");
        var numbers = words.numbers();
        var figure = new Figure(
                        Mark.ESTIMATE,
                        words.text("planning.levers.find.after"),
                        numbers.index(plan.index().index()))
                .withNote(words.text(
                        "planning.levers.find.sum",
                        words.gain(plan.gain().rounded(Lever.DECIMALS)),
                        numbers.plain(plan.days())));
        var list = new UnorderedList();
        list.addClassName("li-find-steps");
        LeverOffers.byName(plan.steps()).forEach((name, steps) -> list.add(new ListItem(words.title(name, steps))));
        add(figure);
        words.assumed(plan.steps()).ifPresent(this::add);
        add(new Paragraph(proof), list);
        var steps = plan.steps();
        if (!steps.isEmpty()) {
            commands.ifPresent(
                    it -> add(new ActButton(words.text("planning.levers.find.adopt"), () -> it.choose(steps))));
        }
    }

    /** The best within a number of days. */
    static FoundPlan within(BestPlan plan, LeverWords words, Optional<LeverCommands> commands) {
        var proof = plan.proven()
                ? words.text("planning.levers.find.proven")
                : words.text(
                        "planning.levers.find.bound",
                        words.numbers().index(plan.bound().rounded(2)));
        return new FoundPlan(plan, words, proof, commands);
    }

    /** The cheapest to an index; where that is out of reach, the one that comes closest. */
    static FoundPlan reaching(
            TargetPlan target, BigDecimal wanted, LeverWords words, Optional<LeverCommands> commands) {
        var numbers = words.numbers();
        if (!target.reachable()) {
            var closest = within(target.plan(), words, commands);
            closest.addComponentAsFirst(
                    new Callout(Tone.WARNING, words.text("planning.levers.find.unreachable", numbers.index(wanted))));
            return closest;
        }
        var proof = target.proven()
                ? words.text("planning.levers.find.least")
                : words.text("planning.levers.find.least.bound", numbers.plain(target.leastDays()));
        return new FoundPlan(target.plan(), words, proof, commands);
    }
}
