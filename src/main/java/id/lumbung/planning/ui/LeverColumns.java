package id.lumbung.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.instrument.core.View;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlanBoard;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Tone;
import java.util.Optional;

/** The steps at the left, the plan at the right. When the plan changes, everything else stays where it is. */
class LeverColumns extends Div {
    private static final long serialVersionUID = 1L;

    private final LeverCommands commands;
    private final boolean verifies;
    private final LeverList list;
    private final Div target = new Div();
    private final Div plan = new Div();
    private final Div bar = new Div();
    private final Div rail = new Div(plan);

    LeverColumns(
            LeverBoard board,
            LeverAddress address,
            SerializableConsumer<LeverAddress> go,
            Optional<LeverCommands> choice,
            LeverCommands commands,
            boolean verifies) {
        this.commands = commands;
        this.verifies = verifies;
        this.list = new LeverList(board, address, go, choice, commands);
        var main = new Div(target);
        waiting(board).ifPresent(main::add);
        main.add(list);
        main.addClassName("li-stack");
        rail.addClassName("li-stack");
        var columns = new Div(main, rail);
        columns.addClassName("li-columns");
        add(columns, bar);
    }

    /** Below the plan. */
    void withTools(Component... tools) {
        rail.add(tools);
    }

    /** Shows the plan as it is now. */
    void show(LeverBoard board, PlanBoard now) {
        replace(target, new TargetRailCard(board, now));
        replace(plan, new PlanCard(board, now, commands));
        replace(bar, bar(now));
        list.show(board, now);
    }

    /** Shows more offers. */
    void more(LeverBoard board, PlanBoard now) {
        list.more(board, now);
    }

    private static void replace(Div place, Component content) {
        place.removeAll();
        place.add(content);
    }

    /** What waits for the verifiers is no step of an agency, and kept apart. */
    private Optional<Component> waiting(LeverBoard board) {
        if (board.view() != View.VERIFIED || board.waiting() == 0) {
            return Optional.empty();
        }
        var numbers = Numbers.current();
        var worth = board.whenAccepted().above(board.now());
        var text = new Span(
                getTranslation("planning.levers.waiting", numbers.whole(board.waiting()), numbers.index(worth)));
        return Optional.of(
                verifies
                        ? new Callout(
                                Tone.INFO,
                                text,
                                new Anchor(
                                        AssessmentNavigation.deskPath(),
                                        getTranslation("planning.levers.waiting.desk")))
                        : new Callout(Tone.INFO, text));
    }

    /** On a phone: the index after the plan, always in sight, and the way to the plan. */
    private Component bar(PlanBoard now) {
        var numbers = Numbers.current();
        var button = new NativeButton(
                getTranslation(
                        "planning.levers.plan.bar",
                        numbers.index(now.plan().after().index()),
                        numbers.change(now.plan().gain().rounded(2)),
                        numbers.whole(now.parts().size())),
                _ -> UI.getCurrent().getPage().executeJs("document.getElementById('plan').scrollIntoView()"));
        button.addClassName("li-plan-bar");
        return button;
    }
}
