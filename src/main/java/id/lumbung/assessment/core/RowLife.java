package id.lumbung.assessment.core;

import id.lumbung.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where one row of a sheet stands in its life, and what can come next; what cannot is refused by name.
 *
 * @param verified the level a verifier set, there only while that decision stands
 * @param noted whether a verifier's note to the agency stands: from a return on until the next decision
 */
public record RowLife(int claimed, @Nullable Integer verified, Decision decision, boolean noted) {
    /** A row nobody has touched. */
    public static final RowLife UNTOUCHED = new RowLife(0, null, Decision.OPEN, false);

    public RowLife {
        if (decision.isVerified() != (verified != null)) {
            throw new IllegalArgumentException(decision + " with level " + verified);
        }
    }

    public RowLock lock() {
        return RowLock.of(decision);
    }

    /** The row in a state in which the agency may change it; one that was decided begins anew if that is wanted. */
    public RowLife freed(boolean reopen) {
        return switch (lock()) {
            case FREE -> this;
            case DECIDED -> {
                if (!reopen) {
                    throw new Refusal("assessment.sheet.refusal.decided");
                }
                yield new RowLife(claimed, null, Decision.OPEN, false);
            }
            case WAITING, CLOSED, FORBIDDEN -> throw new Refusal("assessment.sheet.refusal.waiting");
        };
    }

    /** Claims a level, 0 for none; a verifier's note stays until the row is decided again. */
    public RowLife claim(int level, boolean reopen) {
        var free = freed(reopen);
        return new RowLife(level, null, free.decision, free.noted);
    }

    /** Claims what a corrected rule makes of its value: that is another claim than the one sent or decided, so it begins anew. */
    public RowLife remeasure(int level) {
        return new RowLife(level, null, noted ? Decision.RETURNED : Decision.OPEN, noted);
    }

    /** Goes to the verifiers; only a claim does. */
    public RowLife send() {
        if (!decision.isWithAgency()) {
            throw new Refusal("assessment.sheet.refusal.alreadySent");
        }
        if (claimed == 0) {
            throw new Refusal("assessment.sheet.refusal.nothingToSend");
        }
        return new RowLife(claimed, null, Decision.PENDING, noted);
    }

    /** Comes back from the verifiers undecided, as it was before it was sent. */
    public RowLife withdraw() {
        requireWaiting("assessment.sheet.refusal.notWaiting");
        return new RowLife(claimed, null, noted ? Decision.RETURNED : Decision.OPEN, noted);
    }

    /** What a verifier says to the claim. */
    public RowLife decide(Verdict verdict) {
        requireWaiting("assessment.verification.refusal.notWaiting");
        return switch (verdict) {
            case Verdict.Accepted() -> new RowLife(claimed, claimed, Decision.ACCEPTED, false);
            case Verdict.Corrected(int level, String _) -> {
                if (level == claimed) {
                    throw new Refusal("assessment.verification.refusal.sameLevel", level).at("level");
                }
                yield new RowLife(claimed, level, Decision.CORRECTED, false);
            }
            case Verdict.Returned _ -> new RowLife(claimed, null, Decision.RETURNED, true);
        };
    }

    /** The verifier takes the decision back; the claim waits again, unless the agency has dropped it meanwhile. */
    public RowLife undo() {
        if (claimed == 0 || decision != Decision.RETURNED && !decision.isVerified()) {
            throw new Refusal("assessment.verification.refusal.nothingToUndo");
        }
        return new RowLife(claimed, null, Decision.PENDING, false);
    }

    private void requireWaiting(String key) {
        if (decision != Decision.PENDING) {
            throw new Refusal(key);
        }
    }
}
