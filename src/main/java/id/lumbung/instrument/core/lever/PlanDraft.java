package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.lever.Step.AddInnovation;
import id.lumbung.instrument.core.lever.Step.LeaveOut;
import id.lumbung.instrument.core.lever.Step.MakeEligible;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was found: who is submitted, and what is raised.
 *
 * @param days in grains
 */
record PlanDraft(BitSet members, Government government, Raises raises, long days) {

    /** What has to be done, in an order in which it can be. */
    List<Step> steps(PlanModel model) {
        var steps = new ArrayList<Step>();
        var portfolio = model.portfolio();
        var candidates = IntStream.range(0, model.candidates().size());
        candidates.forEach(it -> {
            var source = model.candidates().get(it).source();
            if (source != Candidate.NEW && portfolio.eligible(source) != members.get(it)) {
                steps.add(changed(portfolio, source));
            }
        });
        steps.addAll(additions(model));
        steps.addAll(government.steps());
        steps.addAll(raises.steps());
        return steps;
    }

    private static Step changed(CountedPortfolio portfolio, int source) {
        var id = portfolio.id(source);
        return portfolio.eligible(source) ? new LeaveOut(id) : new MakeEligible(id, portfolio.reasons(source));
    }

    /** The new innovations, the first of them in the basic services that nobody covers. */
    private List<Step> additions(PlanModel model) {
        var uncovered = new TreeSet<>(model.portfolio().basicServices());
        members.stream()
                .map(it -> model.candidates().get(it).affair())
                .filter(it -> it >= 0 && it < model.portfolio().basicServices().size())
                .forEach(
                        it -> uncovered.remove(model.portfolio().basicServices().get(it)));
        return members.stream()
                .mapToObj(model.candidates()::get)
                .filter(Candidate::isNew)
                .<Step>map(it -> new AddInnovation(next(uncovered), it.maturity()))
                .toList();
    }

    private static @Nullable String next(TreeSet<String> uncovered) {
        return uncovered.pollFirst();
    }
}
