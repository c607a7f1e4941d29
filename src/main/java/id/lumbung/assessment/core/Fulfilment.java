package id.lumbung.assessment.core;

import static java.util.stream.Collectors.toMap;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Counting;
import id.lumbung.instrument.core.lever.Step;
import java.util.Map;
import java.util.stream.IntStream;

/** Says of steps whether a portfolio has what they lead to already. */
public final class Fulfilment {
    private final CountedPortfolio portfolio;
    private final Map<String, Integer> places;
    private final Map<String, Integer> rows;

    public Fulfilment(CountedPortfolio portfolio) {
        this.portfolio = portfolio;
        this.places = IntStream.range(0, portfolio.size()).boxed().collect(toMap(portfolio::id, it -> it));
        var sid = portfolio.version().sid();
        this.rows = IntStream.range(0, sid.size())
                .boxed()
                .collect(toMap(it -> sid.get(it).code(), it -> it));
    }

    /** Whether nothing is left to do; so it is with what concerns an innovation that is not there any more. */
    public boolean isDone(Step step) {
        return switch (step) {
            case Step.RaiseGovernment raise -> reaches(portfolio.portfolio().spd(), raise.row(), raise.to());
            case Step.RaiseInnovation raise -> {
                var place = places.get(raise.innovation());
                var row = rows.get(raise.row());
                yield place == null || row == null || portfolio.level(place, row) >= raise.to();
            }
            case Step.MakeEligible make -> {
                var place = places.get(make.innovation());
                yield place == null || portfolio.eligible(place);
            }
            case Step.LeaveOut leave -> {
                var place = places.get(leave.innovation());
                yield place == null || !portfolio.eligible(place);
            }
            case Step.AddInnovation add ->
                add.affair() != null && portfolio.totals().basicServiceAffairs().contains(add.affair());
        };
    }

    private boolean reaches(Map<String, Answer> answers, String row, int level) {
        return portfolio
                .version()
                .indicator(row)
                .filter(it -> Counting.level(it, answers.get(row), portfolio.view()) < level)
                .isEmpty();
    }
}
