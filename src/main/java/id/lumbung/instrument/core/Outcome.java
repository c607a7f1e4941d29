package id.lumbung.instrument.core;

import id.lumbung.instrument.core.Step.AddInnovation;
import id.lumbung.instrument.core.Step.LeaveOut;
import id.lumbung.instrument.core.Step.MakeEligible;
import id.lumbung.instrument.core.Step.RaiseGovernment;
import id.lumbung.instrument.core.Step.RaiseInnovation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The portfolio as it will be when steps are done, in the order of the steps. */
public final class Outcome {
    private final Mending mending;
    private final Map<String, Submission> innovations = new LinkedHashMap<>();
    private Map<String, Answer> spd;

    private Outcome(InstrumentVersion version, Portfolio portfolio, View view) {
        this.mending = new Mending(version, view);
        this.spd = portfolio.spd();
        portfolio.innovations().forEach(it -> innovations.put(it.profile().id(), it));
    }

    /** The portfolio after the steps; a step on an innovation that is not in it (any more) changes nothing. */
    public static Portfolio apply(
            InstrumentVersion version, Portfolio portfolio, View view, List<? extends Step> steps) {
        var outcome = new Outcome(version, portfolio, view);
        steps.forEach(outcome::apply);
        return new Portfolio(outcome.spd, new ArrayList<>(outcome.innovations.values()));
    }

    private void apply(Step step) {
        switch (step) {
            case RaiseGovernment raise -> spd = mending.raised(spd, raise.row(), raise.to());
            case RaiseInnovation raise ->
                innovations.computeIfPresent(raise.innovation(), (_, it) -> raised(it, raise));
            case MakeEligible make ->
                innovations.computeIfPresent(make.innovation(), (_, it) -> mending.madeEligible(it));
            case LeaveOut leave -> innovations.remove(leave.innovation());
            case AddInnovation add -> {
                var id = unusedId();
                innovations.put(id, mending.created(id, add));
            }
        }
    }

    private Submission raised(Submission submission, RaiseInnovation raise) {
        return new Submission(submission.profile(), mending.raised(submission.answers(), raise.row(), raise.to()));
    }

    private String unusedId() {
        var number = 1;
        while (innovations.containsKey("new-" + number)) {
            number++;
        }
        return "new-" + number;
    }
}
