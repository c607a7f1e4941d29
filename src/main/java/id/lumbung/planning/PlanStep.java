package id.lumbung.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.instrument.core.lever.Step;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a part of the plan, with what its kind needs. */
@MappedEntity("plan_step")
record PlanStep(
        @Id UUID id,
        UUID partId,
        int position,
        Kind kind,
        @Nullable UUID innovationId,
        @Nullable String indicator,
        @Nullable Integer level,
        @Nullable String affair,
        @Nullable Integer maturity) {

    enum Kind {
        RAISE_GOVERNMENT,
        RAISE_INNOVATION,
        MAKE_ELIGIBLE,
        ADD_INNOVATION,
        LEAVE_OUT
    }

    static PlanStep of(UUID part, int position, Step step) {
        var innovation = step.innovationId().map(UUID::fromString).orElse(null);
        return switch (step) {
            case Step.RaiseGovernment raise ->
                new PlanStep(newId(), part, position, Kind.RAISE_GOVERNMENT, null, raise.row(), raise.to(), null, null);
            case Step.RaiseInnovation raise ->
                new PlanStep(
                        newId(),
                        part,
                        position,
                        Kind.RAISE_INNOVATION,
                        innovation,
                        raise.row(),
                        raise.to(),
                        null,
                        null);
            case Step.MakeEligible _ ->
                new PlanStep(newId(), part, position, Kind.MAKE_ELIGIBLE, innovation, null, null, null, null);
            case Step.AddInnovation add ->
                new PlanStep(
                        newId(), part, position, Kind.ADD_INNOVATION, null, null, null, add.affair(), add.maturity());
            case Step.LeaveOut _ ->
                new PlanStep(newId(), part, position, Kind.LEAVE_OUT, innovation, null, null, null, null);
        };
    }

    private static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The step as it is computed with; where it begins and what is against an innovation is seen then. */
    Step toStep() {
        return switch (kind) {
            case RAISE_GOVERNMENT -> new Step.RaiseGovernment(given(indicator), 0, given(level));
            case RAISE_INNOVATION -> new Step.RaiseInnovation(innovation(), given(indicator), 0, given(level));
            case MAKE_ELIGIBLE -> new Step.MakeEligible(innovation(), List.of());
            case ADD_INNOVATION -> new Step.AddInnovation(affair, given(maturity));
            case LEAVE_OUT -> new Step.LeaveOut(innovation());
        };
    }

    private String innovation() {
        return given(innovationId).toString();
    }

    /** The table sees to it that what a kind needs is there. */
    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
