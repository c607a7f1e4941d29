package id.lumbung.instrument.core.lever;

import static id.lumbung.instrument.core.Given.IID_2026;
import static id.lumbung.instrument.core.View.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Sheets;
import id.lumbung.instrument.core.Submission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The best set against every subset there is. */
class BestSetsPropertiesTest {
    private static final List<String> BASIC = List.copyOf(new TreeSet<>(IID_2026.basicServiceAffairs()));

    /** Up to renaming of affairs every pattern of seven innovations over at most six services, or none, occurs. */
    @Example
    void it_equals_brute_force_for_all_affair_patterns_of_seven() {
        var random = new Random(7);
        var version = Given.with(IID_2026, 3, 4, 5);
        for (var pattern : patterns(7)) {
            var maturities = random.ints(7, 37, 112).toArray();
            check(version, portfolio(maturities, pattern));
        }
    }

    @Property(tries = 150)
    void it_equals_brute_force_up_to_fourteen_innovations(
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 14) int size,
            @ForAll @IntRange(min = 1, max = 14) int divisor,
            @ForAll @IntRange(min = 0, max = 6) int affairs,
            @ForAll @IntRange(min = 1, max = 14) int cap) {
        var pattern = random.ints(size, -1, 6).toArray();
        var maturities = random.ints(size, 37, 112).toArray();
        check(Given.with(IID_2026, divisor, affairs, cap), portfolio(maturities, pattern));
    }

    private static void check(InstrumentVersion version, Portfolio portfolio) {
        var best = BestSets.of(counted(version, portfolio));
        assertThat(best.index().exact()).as("%s", best).isEqualByComparingTo(bruteForce(version, portfolio));
        var submitted = portfolio.innovations().stream()
                .filter(it -> best.submit().contains(it.profile().id()))
                .toList();
        assertThat(Scoring.portfolio(version, new Portfolio(portfolio.spd(), submitted), VERIFIED)
                        .index())
                .isEqualTo(best.index());
        assertThat(best.submit().size() + best.leaveOut().size())
                .isEqualTo(portfolio.innovations().size());
    }

    /** Every subset. */
    private static Ratio bruteForce(InstrumentVersion version, Portfolio portfolio) {
        var counted = counted(version, portfolio);
        Ratio best = null;
        for (int subset = 0; subset < 1 << counted.size(); subset++) {
            var sums = Sums.of(BigDecimal.ZERO, counted.basicServices());
            for (int innovation = 0; innovation < counted.size(); innovation++) {
                if ((subset >> innovation & 1) == 1) {
                    sums.add(counted.maturity(innovation), counted.affair(innovation));
                }
            }
            best = higher(best, Scoring.index(version, sums.totals()).exact());
        }
        return best == null ? new Ratio(BigDecimal.ZERO, BigDecimal.ONE) : best;
    }

    private static Ratio higher(@Nullable Ratio one, Ratio other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }

    private static Portfolio portfolio(int[] maturities, int[] affairs) {
        var submissions = new ArrayList<Submission>();
        for (int i = 0; i < maturities.length; i++) {
            var affair = affairs[i] < 0 ? "PARIWISATA" : BASIC.get(affairs[i]);
            var answers = Sheets.worth(IID_2026, Aspect.SID, maturities[i]);
            submissions.add(new Submission(Given.profile("INV-" + i, affair), answers));
        }
        return new Portfolio(Map.of(), submissions);
    }

    /** Each member has no service (-1), one that occurred before it, or the next new one. */
    private static List<int[]> patterns(int length) {
        var all = new ArrayList<int[]>();
        extend(new int[length], 0, 0, all);
        return all;
    }

    private static void extend(int[] pattern, int filled, int services, List<int[]> all) {
        if (filled == pattern.length) {
            all.add(pattern.clone());
            return;
        }
        for (int service = -1; service <= Math.min(services, BASIC.size() - 1); service++) {
            pattern[filled] = service;
            extend(pattern, filled + 1, Math.max(services, service + 1), all);
        }
    }

    private static CountedPortfolio counted(InstrumentVersion version, Portfolio portfolio) {
        return CountedPortfolio.of(version, portfolio, VERIFIED);
    }
}
