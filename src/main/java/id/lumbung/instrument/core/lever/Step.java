package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Reason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing a government can do about its index. */
public sealed interface Step {

    /** A name for it, the same each time. */
    String id();

    /** The innovation it concerns; none for what the government does itself and for new ones. */
    default Optional<String> innovationId() {
        return switch (this) {
            case RaiseInnovation raise -> Optional.of(raise.innovation());
            case MakeEligible make -> Optional.of(make.innovation());
            case LeaveOut leave -> Optional.of(leave.innovation());
            case RaiseGovernment _, AddInnovation _ -> Optional.empty();
        };
    }

    /** The row it raises; none where it does something else. */
    default Optional<String> raised() {
        return switch (this) {
            case RaiseGovernment raise -> Optional.of(raise.row());
            case RaiseInnovation raise -> Optional.of(raise.row());
            case MakeEligible _, AddInnovation _, LeaveOut _ -> Optional.empty();
        };
    }

    /** Raise a row of the local government itself. */
    record RaiseGovernment(String row, int from, int to) implements Step {
        @Override
        public String id() {
            return row + "/" + to;
        }
    }

    /** Raise a row of an innovation. */
    record RaiseInnovation(String innovation, String row, int from, int to) implements Step {
        @Override
        public String id() {
            return innovation + "/" + row + "/" + to;
        }
    }

    /** Do away with all there is against an innovation; mandatory rows that are missing are brought to level 1. */
    record MakeEligible(String innovation, List<Reason> reasons) implements Step {
        public MakeEligible {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String id() {
            return innovation + "/eligible";
        }
    }

    /** Bring a new, eligible innovation into being. */
    record AddInnovation(@Nullable String affair, int maturity) implements Step {
        @Override
        public String id() {
            return "new/" + (affair == null ? "other" : affair) + "/" + maturity;
        }
    }

    /** Do not submit an innovation. */
    record LeaveOut(String innovation) implements Step {
        @Override
        public String id() {
            return innovation + "/leave-out";
        }
    }
}
