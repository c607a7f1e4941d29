package id.lumbung.assessment.core;

import id.lumbung.instrument.core.Indicator;
import id.lumbung.shared.Refusal;
import java.util.Optional;

/** What a verifier says to the claim of one row. */
public sealed interface Verdict {

    /** What the verifier wrote to the agency. */
    default Optional<String> reasonGiven() {
        return switch (this) {
            case Accepted() -> Optional.empty();
            case Corrected(int _, String reason) -> Optional.of(reason);
            case Returned(String reason) -> Optional.of(reason);
        };
    }

    /** The evidence shows what is claimed. */
    record Accepted() implements Verdict {}

    /** The evidence shows another level than the claimed one. */
    record Corrected(int level, String reason) implements Verdict {
        public Corrected {
            if (level < 0 || level > Indicator.TOP_LEVEL) {
                throw new Refusal("assessment.verification.refusal.level", Indicator.TOP_LEVEL);
            }
            reason = Reasons.checked(reason);
        }
    }

    /** The agency has to claim it or prove it again. */
    record Returned(String reason) implements Verdict {
        public Returned {
            reason = Reasons.checked(reason);
        }
    }
}
