package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.lever.Knapsack.Group;
import id.lumbung.instrument.core.lever.Step.RaiseInnovation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The best raises of innovations within a number of days, when it is known who is submitted. */
final class Raises {
    private final PlanModel model;
    private final List<Rung> rungs = new ArrayList<>();
    private final Knapsack knapsack;

    /** All members that have this level in a row. */
    private record Rung(Ladder row, int level, List<Candidate> members) {
        Group group() {
            return new Group(row.from(level), members.size());
        }
    }

    Raises(PlanModel model, BitSet members, long budget) {
        this.model = model;
        for (int row = 0; row < model.rows().size(); row++) {
            for (int level = 0; level < Indicator.TOP_LEVEL; level++) {
                rungs.add(rung(members, row, level));
            }
        }
        knapsack = Knapsack.solve(rungs.stream().map(Rung::group).toList(), budget);
    }

    private Rung rung(BitSet members, int row, int level) {
        var alike = members.stream()
                .mapToObj(model.candidates()::get)
                .filter(it -> it.levels().get(row) == level)
                .toList();
        return new Rung(model.rows().get(row), level, alike);
    }

    long points() {
        return knapsack.points();
    }

    long days() {
        return knapsack.days();
    }

    /** Whether it is sure that nothing earns more. */
    boolean exact() {
        return knapsack.exact();
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (int number = 0; number < rungs.size(); number++) {
            var rung = rungs.get(number);
            var next = 0;
            for (int up = Indicator.TOP_LEVEL - rung.level; up > 0; up--) {
                for (int copy = knapsack.taken(number, up); copy > 0; copy--) {
                    var id = model.portfolio().id(rung.members.get(next++).source());
                    steps.add(new RaiseInnovation(id, rung.row.row(), rung.level, rung.level + up));
                }
            }
        }
        return steps;
    }
}
