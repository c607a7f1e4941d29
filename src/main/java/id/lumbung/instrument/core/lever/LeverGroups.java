package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.lever.Step.MakeEligible;
import id.lumbung.instrument.core.lever.Step.RaiseInnovation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Offers the same step on many innovations as one. */
public final class LeverGroups {
    private LeverGroups() {}

    /** Groups those of the levers that work alone and that several innovations have in common, best first. */
    public static List<JointLever> of(CountedPortfolio portfolio, List<Lever> levers) {
        var byName = new LinkedHashMap<String, List<Lever>>();
        levers.stream().filter(it -> it.blockers().isEmpty()).forEach(it -> name(it.step())
                .ifPresent(name ->
                        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(it)));
        var joint = new JointSums(portfolio);
        var now = portfolio.index();
        return byName.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> joint(joint, now, it))
                .sorted(Comparator.comparing(JointLever::gain)
                        .reversed()
                        .thenComparing(JointLever::days)
                        .thenComparing(JointLever::name))
                .toList();
    }

    private static JointLever joint(JointSums sums, IndexScore now, Map.Entry<String, List<Lever>> group) {
        var steps = group.getValue().stream().map(Lever::step).toList();
        var days = group.getValue().stream().map(Lever::days).reduce(BigDecimal.ZERO, BigDecimal::add);
        var longest = group.getValue().stream().map(Lever::days).reduce(BigDecimal.ZERO, BigDecimal::max);
        var after = sums.index(steps);
        return new JointLever(
                group.getKey(), steps, after.exact().minus(now.exact()), days, longest, sums.gate(now, after));
    }

    /** What like steps have in common; empty for those that are offered alone. */
    public static Optional<String> name(Step step) {
        return switch (step) {
            case RaiseInnovation raise -> Optional.of(raise.row() + "/" + raise.to());
            case MakeEligible make ->
                Optional.of(make.reasons().stream().map(Reason::name).collect(Collectors.joining("+")));
            case Step.RaiseGovernment _, Step.AddInnovation _, Step.LeaveOut _ -> Optional.empty();
        };
    }
}
