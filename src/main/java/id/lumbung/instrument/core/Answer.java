package id.lumbung.instrument.core;

import org.jspecify.annotations.Nullable;

/**
 * What a government answered in one row.
 *
 * @param basis which of the alternatives was measured, in rows that have them
 * @param verifiedLevel absent while no verifier has looked
 * @param evidence how many files and links are attached
 */
public record Answer(
        @Nullable String basis, int claimedLevel, @Nullable Integer verifiedLevel, int evidence) {
    public Answer {
        if (!isLevel(claimedLevel) || (verifiedLevel != null && !isLevel(verifiedLevel)) || evidence < 0) {
            throw new IllegalArgumentException(
                    "No answer: level " + claimedLevel + ", verified " + verifiedLevel + ", evidence " + evidence);
        }
    }

    /** The same with so many files and links. */
    public Answer withEvidence(int number) {
        return new Answer(basis, claimedLevel, verifiedLevel, number);
    }

    /** The level in this view, whether it counts or not. */
    public int level(View view) {
        return switch (view) {
            case CLAIMED -> claimedLevel;
            case VERIFIED -> verifiedLevel == null ? 0 : verifiedLevel;
        };
    }

    private static boolean isLevel(int level) {
        return level >= 0 && level <= Indicator.TOP_LEVEL;
    }
}
