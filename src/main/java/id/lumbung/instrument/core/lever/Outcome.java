package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Step.AddInnovation;
import id.lumbung.instrument.core.lever.Step.LeaveOut;
import id.lumbung.instrument.core.lever.Step.MakeEligible;
import id.lumbung.instrument.core.lever.Step.RaiseGovernment;
import id.lumbung.instrument.core.lever.Step.RaiseInnovation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The portfolio as it will be when steps are done, in the order of the steps. */
public final class Outcome {
    private final InstrumentVersion version;
    private final View view;
    private final Mending mending;
    private final Map<String, Submission> innovations = new LinkedHashMap<>();
    private Map<String, Answer> spd;

    Outcome(CountedPortfolio portfolio) {
        this(portfolio.version(), portfolio.portfolio(), portfolio.view());
    }

    private Outcome(InstrumentVersion version, Portfolio portfolio, View view) {
        this.version = version;
        this.view = view;
        this.mending = new Mending(version, view);
        this.spd = portfolio.spd();
        portfolio.innovations().forEach(it -> innovations.put(it.profile().id(), it));
    }

    /** The portfolio after the steps; a step on an innovation that is not in it (any more) changes nothing. */
    public static Portfolio apply(
            InstrumentVersion version, Portfolio portfolio, View view, List<? extends Step> steps) {
        var outcome = new Outcome(version, portfolio, view);
        steps.forEach(outcome::apply);
        return outcome.portfolio();
    }

    /** The index after the steps, computed anew and in full. */
    public static IndexScore index(CountedPortfolio portfolio, List<? extends Step> steps) {
        var outcome = new Outcome(portfolio);
        steps.forEach(outcome::apply);
        return outcome.index();
    }

    IndexScore index() {
        return CountedPortfolio.of(version, portfolio(), view).index();
    }

    private Portfolio portfolio() {
        return new Portfolio(spd, new ArrayList<>(innovations.values()));
    }

    /** What the step takes now, after the steps before it. */
    BigDecimal days(Step step, Efforts efforts) {
        return switch (step) {
            case RaiseGovernment raise -> days(raise.row(), raise.to(), spd, efforts);
            case RaiseInnovation raise ->
                on(raise.innovation(), it -> days(raise.row(), raise.to(), it.answers(), efforts));
            case MakeEligible make -> on(make.innovation(), it -> mending.days(it, efforts));
            case LeaveOut _ -> BigDecimal.ZERO;
            case AddInnovation _ -> efforts.newInnovation();
        };
    }

    private BigDecimal on(String innovation, Function<Submission, BigDecimal> days) {
        return Optional.ofNullable(innovations.get(innovation)).map(days).orElse(BigDecimal.ZERO);
    }

    private BigDecimal days(String row, int to, Map<String, Answer> answers, Efforts efforts) {
        var from = mending.level(version.indicator(row).orElseThrow(), answers);
        return efforts.days(row, from, Math.max(from, to));
    }

    void apply(Step step) {
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
