package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Counting;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Indicator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of the government that no work changes any more, because the year it tells of is over.
 *
 * @param level the one that counts
 * @param top the highest it can still get, by reporting what is so
 */
public record Settled(String row, int level, int top) {

    /** All such rows that are not at the highest level of all. */
    public static List<Settled> of(CountedPortfolio portfolio, Efforts efforts) {
        var answers = portfolio.portfolio().spd();
        return portfolio.version().indicators(Aspect.SPD).stream()
                .map(it -> new Settled(
                        it.code(),
                        Counting.level(it, answers.get(it.code()), portfolio.view()),
                        efforts.top(it, answers.get(it.code()))))
                .filter(it -> it.top < Indicator.TOP_LEVEL)
                .toList();
    }

    /** The steps on it that nobody can take. */
    public Stream<Step> impossible() {
        return IntStream.rangeClosed(Math.max(level, top) + 1, Indicator.TOP_LEVEL)
                .mapToObj(to -> new Step.RaiseGovernment(row, level, to));
    }

    /** Whether anybody can still take the step. */
    public static boolean leavesPossible(Step step, CountedPortfolio portfolio, Efforts efforts) {
        return !(step instanceof Step.RaiseGovernment raise)
                || of(portfolio, efforts).stream().noneMatch(it -> it.row.equals(raise.row()) && raise.to() > it.top);
    }
}
