package id.lumbung.planning;

import static java.util.stream.Collectors.toMap;

import id.lumbung.index.InnovationPlace;
import id.lumbung.index.core.Deadline;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.Gate;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.instrument.core.lever.BestLevers;
import id.lumbung.instrument.core.lever.BestSet;
import id.lumbung.instrument.core.lever.Lever;
import id.lumbung.instrument.core.lever.Omission;
import id.lumbung.instrument.core.lever.Outcome;
import id.lumbung.instrument.core.lever.Settled;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.planning.core.LeverOrder;
import id.lumbung.portfolio.LeverAnswer;
import id.lumbung.shared.NotFoundException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a year as one reader sees them. It holds the whole portfolio and every step of it, so it lives as long as
 * one answer: a page keeps names of offers and asks again.
 */
public final class LeverBoard {
    private final YearLevers year;
    private final LeverBasis basis;
    private final Set<UUID> own;
    private final Map<Question, List<LeverOffer>> answered = new HashMap<>();

    /** What offers are asked for. */
    private record Question(@Nullable UUID agency, @Nullable String indicator, LeverOrder order) {}

    /**
     * @param year what all readers share
     * @param own the agencies the reader works for; empty for whoever looks at the whole government
     */
    LeverBoard(YearLevers year, Set<UUID> own) {
        this.year = year;
        this.basis = year.basis();
        this.own = Set.copyOf(own);
    }

    private List<Lever> levers() {
        if (own.isEmpty()) {
            return year.all();
        }
        var mine = basis.filter(own, null, null);
        return year.all().stream().filter(it -> mine.takes(it.step())).toList();
    }

    public int year() {
        return basis.period().year();
    }

    public InstrumentVersion version() {
        return basis.version();
    }

    public View view() {
        return basis.view();
    }

    public ZoneRule zones() {
        return basis.zones();
    }

    public Deadline deadline() {
        return basis.deadline();
    }

    public Optional<BigDecimal> target() {
        return basis.target();
    }

    /** Whether the plan of the year may still be changed. */
    public boolean isOpen() {
        return basis.period().open();
    }

    /** The index as it is. */
    public IndexScore now() {
        return year.now();
    }

    /** The verified index when every claim that waits is accepted as it is. */
    public IndexScore whenAccepted() {
        return year.whenAccepted();
    }

    /** How many claims wait for a verifier. */
    public long waiting() {
        return basis.waiting().count();
    }

    public Gate gate() {
        return basis.portfolio().gate();
    }

    /** Whether the reader works for some agencies only and sees their steps. */
    public boolean ofOwnAgencies() {
        return !own.isEmpty();
    }

    /** The agencies that have innovations here, by name; of the reader's own only those. */
    public List<InnovationPlace> agencies() {
        return basis.places().values().stream()
                .filter(it -> own.isEmpty() || own.contains(it.agencyId()))
                .collect(toMap(InnovationPlace::agencyId, it -> it, (one, _) -> one))
                .values()
                .stream()
                .sorted((one, other) -> one.agency().compareTo(other.agency()))
                .toList();
    }

    /** The offers for this agency and this row, or for all. */
    public List<LeverOffer> offers(@Nullable UUID agency, @Nullable String indicator, LeverOrder order) {
        return answered.computeIfAbsent(
                new Question(agency, indicator, order),
                it -> year.offers(basis.filter(own, it.agency(), it.indicator()), it.order()));
    }

    /** Every single step, the most gain first, at most so many of them; and the best set to submit. */
    public LeverAnswer answer(int most) {
        var all = levers();
        var best = all.subList(0, Math.min(most, all.size()));
        return new LeverAnswer(
                basis.portfolio(),
                new BestLevers(all.size(), best),
                settled(),
                bestSet(),
                assumedWith(best.stream().map(Lever::step)));
    }

    /** What is assumed of the days of these steps; leaving out takes none. */
    public Assumed assumed(Stream<Step> steps) {
        var rows = steps.filter(it -> !(it instanceof Step.LeaveOut))
                .map(it -> it.raised().orElseGet(it::id));
        return Assumed.days(version(), basis.efforts().own(), rows);
    }

    /** What is assumed of the index and of the days of these steps. */
    public Assumed assumedWith(Stream<Step> steps) {
        return Assumed.of(version(), FigureKind.CATEGORY).and(assumed(steps));
    }

    /** The rows no step changes any more; whoever works for some agencies has none. */
    public List<Settled> settled() {
        return ofOwnAgencies() ? List.of() : Settled.of(basis.portfolio(), basis.efforts());
    }

    /**
     * The steps of these ids, those too that nobody can take any more.
     *
     * @throws NotFoundException for an id that no step has
     */
    public List<Step> steps(List<String> ids) {
        var known = Stream.concat(
                        levers().stream().map(Lever::step), settled().stream().flatMap(Settled::impossible))
                .collect(toMap(Step::id, it -> it, (one, _) -> one));
        return ids.stream()
                .map(it -> Optional.ofNullable(known.get(it)).orElseThrow(() -> new NotFoundException("step", it)))
                .toList();
    }

    /** The index after these steps, computed in full. */
    public IndexScore after(List<Step> steps) {
        return Outcome.index(basis.portfolio(), steps);
    }

    /** The eligible innovations that, submitted alone, make the highest index. */
    public BestSet bestSet() {
        return year.bestSet();
    }

    /** What it would cost or gain not to submit the red innovations. */
    public Omission withoutRed() {
        return year.withoutRed();
    }

    /** The innovation of a step, as people know it. */
    public Optional<InnovationPlace> place(String innovation) {
        return Optional.ofNullable(basis.places().get(innovation));
    }

    /** How many agencies have a part in these steps. */
    public long agenciesOf(List<Step> steps) {
        return steps.stream()
                .flatMap(it -> it.innovationId().stream())
                .flatMap(it -> place(it).stream())
                .map(InnovationPlace::agencyId)
                .distinct()
                .count();
    }

    Map<String, InnovationPlace> places() {
        return basis.places();
    }

    LeverBasis basis() {
        return basis;
    }
}
