package id.lumbung.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.lever.BestSet;
import id.lumbung.instrument.core.lever.Omission;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.LeverBoard;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.Tone;
import java.util.List;
import java.util.Optional;

/** Which innovations to submit for the highest index, and what leaving out the red ones would cost or gain. */
class SubmissionCard extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Numbers numbers = Numbers.current();

    SubmissionCard(LeverBoard board, Optional<LeverCommands> commands) {
        super(I18NProvider.translate("planning.levers.submit"));
        addClassName("li-submission-card");
        var words = new LeverWords(board);
        var best = board.bestSet();
        with(best(best, board.now(), words));
        if (!best.leaveOut().isEmpty()) {
            commands.ifPresent(it -> with(planned(best, words, it)));
        }
        var red = board.withoutRed();
        if (!red.innovations().isEmpty()) {
            with(withoutRed(red, board.now()));
        }
    }

    private Paragraph best(BestSet best, IndexScore now, LeverWords words) {
        return new Paragraph(
                best.leaveOut().isEmpty()
                        ? getTranslation(
                                "planning.levers.submit.all",
                                numbers.whole(best.submit().size()),
                                numbers.index(best.index().index()))
                        : getTranslation(
                                "planning.levers.submit.some",
                                numbers.whole(best.submit().size()),
                                numbers.whole(best.leaveOut().size()),
                                numbers.index(best.index().index()),
                                words.gain(
                                        best.index().exact().minus(now.exact()).rounded(6))));
    }

    private Button planned(BestSet best, LeverWords words, LeverCommands commands) {
        List<Step> steps =
                best.leaveOut().stream().<Step>map(Step.LeaveOut::new).toList();
        var button = new ActButton(getTranslation("planning.levers.choose"), commands::leaveOut);
        button.setAriaLabel(getTranslation("planning.levers.choose.step", words.title("leave-out", steps)));
        return button;
    }

    /** The mean rises, the points for the number fall; which is more is said first. */
    private Component withoutRed(Omission red, IndexScore now) {
        var costs = red.gain().numerator().signum() < 0;
        return new Callout(
                costs ? Tone.INFO : Tone.WARNING,
                getTranslation(
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
