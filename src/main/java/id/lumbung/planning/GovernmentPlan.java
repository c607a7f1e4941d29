package id.lumbung.planning;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.assessment.AssessmentBasis;
import id.lumbung.assessment.core.Fulfilment;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Plan;
import id.lumbung.instrument.core.lever.Settled;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.core.LeverOffers;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The steps a government has chosen to take, who sees to them and until when. */
@Singleton
public class GovernmentPlan {
    private static final int LONGEST_OWNER = 200;

    private final PlanPartRepository parts;
    private final PlanStepRepository steps;
    private final AssessmentBasis basis;
    private final PlanAccess planAccess;
    private final LeverSource source;
    private final Access access;
    private final Clock clock;

    GovernmentPlan(
            PlanPartRepository parts,
            PlanStepRepository steps,
            AssessmentBasis basis,
            PlanAccess planAccess,
            LeverSource source,
            Access access,
            Clock clock) {
        this.parts = parts;
        this.steps = steps;
        this.basis = basis;
        this.planAccess = planAccess;
        this.source = source;
        this.access = access;
        this.clock = clock;
    }

    /** The plan of the board's year, and what it does to the board's index. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public PlanBoard of(LeverBoard board) {
        var chosen = parts.findOfYear(board.year());
        var stored = steps.findOfYear(board.year()).stream().collect(groupingBy(PlanStep::partId));
        var fulfilment = new Fulfilment(board.basis().portfolio());
        var all = chosen.stream()
                .map(it -> stored.getOrDefault(it.id(), List.of()).stream()
                        .map(PlanStep::toStep)
                        .toList())
                .toList();
        var portfolio = board.basis().portfolio();
        var efforts = board.basis().efforts();
        var undone = all.stream()
                .map(it -> it.stream().filter(step -> !fulfilment.isDone(step)).toList())
                .toList();
        var open = undone.stream()
                .map(it -> it.stream()
                        .filter(step -> Settled.leavesPossible(step, portfolio, efforts))
                        .toList())
                .toList();
        var plan = Plan.of(portfolio, efforts, open);
        return new PlanBoard(
                IntStream.range(0, chosen.size())
                        .mapToObj(it -> new PlannedPart(
                                chosen.get(it),
                                all.get(it),
                                open.get(it),
                                undone.get(it).stream()
                                        .filter(step -> !open.get(it).contains(step))
                                        .toList(),
                                plan.parts().get(it),
                                planAccess.may(all.get(it), board.places())))
                        .toList(),
                plan);
    }

    /**
     * Takes steps into the plan, like ones as one part, each at most once.
     *
     * @throws Refusal when all of them are in it, nobody can take one of them any more, or the period is closed
     */
    @Asks(PLAN_EDIT)
    @Transactional
    public List<PlanPart> choose(int year, List<Step> chosen) {
        planAccess.require(year, chosen);
        basis.requireOpen(year);
        requirePossible(year, chosen);
        steps.hold();
        var planned =
                steps.findOfYear(year).stream().map(it -> it.toStep().id()).collect(toSet());
        var byName = LeverOffers.byName(
                chosen.stream().filter(it -> !planned.contains(it.id())).toList());
        if (byName.isEmpty()) {
            throw new Refusal("planning.levers.refusal.planned");
        }
        var saved = new ArrayList<PlanPart>();
        byName.forEach((name, like) -> saved.add(save(year, name, like)));
        return saved;
    }

    /**
     * Says who sees to a part, and until when.
     *
     * @param version the one that was shown
     */
    @Asks(PLAN_EDIT)
    @Transactional
    public PlanPart assign(UUID id, long version, String owner, @Nullable LocalDate dueOn) {
        if (owner.strip().length() > LONGEST_OWNER) {
            throw new Refusal("planning.levers.refusal.owner", LONGEST_OWNER).at("owner");
        }
        return parts.update(toChange(id, version).assigned(owner.strip(), dueOn));
    }

    /** Does a part before the one that is before it now. */
    @Asks(PLAN_EDIT)
    @Transactional
    public void moveUp(UUID id, long version) {
        var part = toChange(id, version);
        var order = new ArrayList<>(parts.findOfYear(part.year()));
        var place = order.stream().map(PlanPart::id).toList().indexOf(id);
        if (place > 0) {
            order.add(place - 1, order.remove(place));
        }
        for (var position = 0; position < order.size(); position++) {
            if (order.get(position).position() != position) {
                parts.update(order.get(position).at(position));
            }
        }
    }

    /** Takes a part out of the plan. */
    @Asks(PLAN_EDIT)
    @Transactional
    public void remove(UUID id, long version) {
        var part = toChange(id, version);
        steps.deleteByPart(part.id());
        parts.delete(part);
    }

    private void requirePossible(int year, List<Step> chosen) {
        if (chosen.stream().anyMatch(Step.RaiseGovernment.class::isInstance)) {
            var now = source.read(year, View.VERIFIED);
            if (!chosen.stream().allMatch(it -> Settled.leavesPossible(it, now.portfolio(), now.efforts()))) {
                throw new Refusal("planning.levers.refusal.settled");
            }
        }
    }

    private PlanPart toChange(UUID id, long version) {
        var part = parts.findById(id).orElseThrow(() -> new NotFoundException("part of the plan", id));
        var concerned = steps.findByPartIdOrderByPosition(id).stream()
                .map(PlanStep::toStep)
                .toList();
        planAccess.require(part.year(), concerned);
        basis.requireOpen(part.year());
        if (part.version() != version) {
            throw Refusal.stale("planning.levers.refusal.changed");
        }
        return part;
    }

    private PlanPart save(int year, String name, List<Step> like) {
        var position = parts.findOfYear(year).stream()
                        .mapToInt(PlanPart::position)
                        .max()
                        .orElse(-1)
                + 1;
        var part = parts.save(new PlanPart(
                UuidCreator.getTimeOrderedEpoch(),
                0,
                year,
                position,
                name,
                "",
                null,
                clock.instant(),
                access.actor().subject()));
        steps.saveAll(IntStream.range(0, like.size())
                .mapToObj(it -> PlanStep.of(part.id(), it, like.get(it)))
                .toList());
        return part;
    }
}
