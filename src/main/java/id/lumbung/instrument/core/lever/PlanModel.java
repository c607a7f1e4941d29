package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Gate;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All a plan can choose from, in whole numbers: days in grains, points in parts fine enough for every weight.
 *
 * <p>The score of a plan that submits n innovations is kept as its total points times the divisor of n, which is whole
 * too.
 */
final class PlanModel {
    private final CountedPortfolio portfolio;
    private final Efforts efforts;
    private final Mending mending;
    private final DayGrain grain;
    private final int pointScale;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Ladder> rows;
    private final List<Government> governments;

    PlanModel(CountedPortfolio portfolio, Efforts efforts, Additions additions) {
        var version = portfolio.version();
        this.portfolio = portfolio;
        this.efforts = efforts;
        this.mending = new Mending(version, portfolio.view());
        this.grain = finest();
        this.pointScale = Stream.concat(
                        version.spd().stream().map(Indicator::weight), Stream.of(rules().quantityWeight()))
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        var spd = portfolio.portfolio().spd();
        this.rows = ladders(version.sid(), _ -> Indicator.TOP_LEVEL);
        this.governments = Government.all(
                ladders(version.spd(), it -> efforts.top(it, spd.get(it.code()))),
                version.spd().stream().map(it -> mending.level(it, spd)).toList());
        IntStream.range(0, portfolio.size())
                .boxed()
                .filter(this::canCount)
                .sorted(Comparator.comparing(portfolio::id))
                .map(this::candidate)
                .forEach(candidates::add);
        IntStream.range(0, additions.most())
                .mapToObj(it -> added(it, additions.maturity()))
                .forEach(candidates::add);
    }

    private DayGrain finest() {
        var version = portfolio.version();
        var ofRows = Stream.of(version.spd(), version.sid())
                .flatMap(List::stream)
                .flatMap(it -> IntStream.range(0, Indicator.TOP_LEVEL)
                        .mapToObj(level -> efforts.days(it.code(), level, level + 1)));
        var others = Stream.concat(efforts.byReason().values().stream(), Stream.of(efforts.newInnovation()));
        return DayGrain.of(Stream.concat(ofRows, others).toList());
    }

    private List<Ladder> ladders(List<Indicator> indicators, ToIntFunction<Indicator> top) {
        return indicators.stream()
                .map(it -> Ladder.of(it, points(it.weight()), efforts, grain, top.applyAsInt(it)))
                .toList();
    }

    private boolean canCount(int innovation) {
        return portfolio.eligible(innovation)
                || Mending.isPossible(
                        portfolio.version(),
                        portfolio.portfolio().innovations().get(innovation).profile());
    }

    private Candidate candidate(int innovation) {
        var submission = portfolio.portfolio().innovations().get(innovation);
        var levels = IntStream.range(0, rows.size())
                .map(it -> Math.max(
                        portfolio.level(innovation, it),
                        portfolio.version().sid().get(it).mandatory() ? 1 : 0))
                .boxed()
                .toList();
        return new Candidate(
                innovation,
                grain.in(mending.days(submission, efforts)),
                portfolio.maturity(innovation) + mending.points(submission),
                portfolio.affair(innovation),
                levels);
    }

    private Candidate added(int number, int maturity) {
        var top = IntStream.range(0, rows.size())
                .mapToObj(_ -> Indicator.TOP_LEVEL)
                .toList();
        var affair = portfolio.basicServices().size() + number;
        return new Candidate(Candidate.NEW, grain.in(efforts.newInnovation()), maturity, affair, top);
    }

    CountedPortfolio portfolio() {
        return portfolio;
    }

    DayGrain grain() {
        return grain;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** All candidates of the same kind, itself included. */
    IntStream twins(int candidate) {
        var kind = candidates.get(candidate).kind();
        return IntStream.range(0, candidates.size())
                .filter(it -> candidates.get(it).kind().equals(kind));
    }

    /** The rows of an innovation. */
    List<Ladder> rows() {
        return rows;
    }

    /** What the government can make of its own rows. */
    List<Government> governments() {
        return governments;
    }

    /** One point of maturity. */
    long onePoint() {
        return points(BigDecimal.ONE);
    }

    long divisor(int submitted) {
        return Math.max(rules().minimumDivisor(), submitted);
    }

    /** What a plan has before any maturity, times the divisor. */
    long base(int submitted, boolean gateIsOpen, Government government) {
        var counted = BigDecimal.valueOf(Math.min(submitted, rules().quantityCap()));
        var quantity = gateIsOpen ? rules().quantityWeight().multiply(counted) : BigDecimal.ZERO;
        return (points(portfolio.spd().add(quantity)) + government.points()) * divisor(submitted);
    }

    int gate() {
        return rules().minimumBasicServiceAffairs();
    }

    /** The index of so many points times the divisor. */
    Ratio index(long points, long divisor) {
        var total = BigDecimal.valueOf(points, pointScale);
        return new Ratio(
                total.multiply(BigDecimal.valueOf(100)), rules().maximumTotal().multiply(BigDecimal.valueOf(divisor)));
    }

    /** The least points times the divisor that make this index. */
    long least(BigDecimal index, long divisor) {
        return index.multiply(rules().maximumTotal())
                .multiply(BigDecimal.valueOf(divisor))
                .movePointRight(pointScale - 2)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** More than all rows of one innovation can earn. */
    long mostPoints() {
        return 1 + Indicator.TOP_LEVEL * rows.stream().mapToLong(Ladder::points).sum();
    }

    /** What it takes to do everything, in grains. */
    long mostDays() {
        return governments.getLast().days()
                + candidates.stream().mapToLong(this::mostDays).sum();
    }

    private long mostDays(Candidate candidate) {
        return candidate.days()
                + IntStream.range(0, rows.size())
                        .mapToLong(
                                it -> rows.get(it).daysToTop(candidate.levels().get(it)))
                        .sum();
    }

    /** The portfolio as it is. */
    PlanStart start() {
        var totals = portfolio.totals();
        var gateIsOpen = Gate.isOpen(portfolio.version(), totals);
        var points = base(totals.eligible(), gateIsOpen, Government.UNCHANGED) + totals.maturitySum() * onePoint();
        return new PlanStart(totals.eligible(), gateIsOpen, points, divisor(totals.eligible()));
    }

    /** What is submitted now and its total points times the divisor. */
    record PlanStart(int submitted, boolean gate, long points, long divisor) {}

    private long points(BigDecimal points) {
        return points.movePointRight(pointScale).longValueExact();
    }

    private IndexRules rules() {
        return portfolio.version().rules();
    }
}
