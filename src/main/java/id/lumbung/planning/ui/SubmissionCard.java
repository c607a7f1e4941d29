package id.lumbung.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import id.lumbung.instrument.core.lever.BestSet;
import id.lumbung.instrument.core.lever.Omission;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.LeverBoard;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.Tone;
import java.util.List;
import java.util.Optional;

/** Which innovations to submit for the highest index, and what leaving out the red ones would cost or gain. */
class SubmissionCard extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient LeverBoard board;
    private final transient LeverWords words;
    private final transient Numbers numbers;

    SubmissionCard(LeverBoard board, LeverWords words, Optional<LeverCommands> commands) {
        super(words.text("planning.levers.submit"));
        this.board = board;
        this.words = words;
        this.numbers = words.numbers();
        addClassName("li-submission-card");
        var best = board.bestSet();
        with(best(best));
        if (!best.leaveOut().isEmpty()) {
            commands.ifPresent(it -> with(planned(best, it)));
        }
        var red = board.withoutRed();
        if (!red.innovations().isEmpty()) {
            with(withoutRed(red));
        }
    }

    private Paragraph best(BestSet best) {
        return new Paragraph(
                best.leaveOut().isEmpty()
                        ? words.text(
                                "planning.levers.submit.all",
                                numbers.whole(best.submit().size()),
                                numbers.index(best.index().index()))
                        : words.text(
                                "planning.levers.submit.some",
                                numbers.whole(best.submit().size()),
                                numbers.whole(best.leaveOut().size()),
                                numbers.index(best.index().index()),
                                words.gain(best.index()
                                        .exact()
                                        .minus(board.now().exact())
                                        .rounded(6))));
    }

    private Button planned(BestSet best, LeverCommands commands) {
        List<Step> steps =
                best.leaveOut().stream().<Step>map(Step.LeaveOut::new).toList();
        var button = new Button(words.text("planning.levers.choose"), _ -> commands.choose(steps));
        button.setAriaLabel(words.text("planning.levers.choose.step", words.title("leave-out", steps)));
        return button;
    }

    /** The mean rises, the points for the number fall; which is more is said first. */
    private Component withoutRed(Omission red) {
        var costs = red.gain().numerator().signum() < 0;
        var now = board.now();
        return new Callout(
                costs ? Tone.INFO : Tone.WARNING,
                words.text(
                        costs ? "planning.levers.submit.red.costs" : "planning.levers.submit.red.gains",
                        numbers.whole(red.innovations().size()),
                        numbers.index(red.gain().rounded(2).abs()),
                        numbers.index(red.after().index()),
                        numbers.index(now.meanMaturity()),
                        numbers.index(red.after().meanMaturity()),
                        numbers.plain(now.quantity()),
                        numbers.plain(red.after().quantity())));
    }
}
