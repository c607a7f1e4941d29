package id.lumbung.instrument.core;

import org.jspecify.annotations.Nullable;

/** The one place that says whether a row's level counts. */
public final class Counting {
    private Counting() {}

    /** The level that counts in this view: the stated one, or 0. */
    public static int level(Indicator indicator, @Nullable Answer answer, View view) {
        return answer == null || whyNot(indicator, answer, view) != null ? 0 : answer.level(view);
    }

    /** Why the row does not count in this view; null when it does. */
    static @Nullable WhyNot whyNot(Indicator indicator, @Nullable Answer answer, View view) {
        if (answer == null) {
            return WhyNot.NOT_FILLED;
        }
        if (answer.level(view) == 0) {
            return withoutLevel(answer, view);
        }
        if (answer.evidence() == 0) {
            return WhyNot.NO_EVIDENCE;
        }
        return lacksBasis(indicator, answer) ? WhyNot.NO_BASIS : null;
    }

    private static WhyNot withoutLevel(Answer answer, View view) {
        if (view == View.CLAIMED || answer.claimedLevel() == 0) {
            return WhyNot.NOT_FILLED;
        }
        return answer.verifiedLevel() == null ? WhyNot.NOT_VERIFIED : WhyNot.REJECTED;
    }

    private static boolean lacksBasis(Indicator indicator, Answer answer) {
        if (indicator.bases().isEmpty()) {
            return false;
        }
        var basis = answer.basis();
        return basis == null || indicator.basis(basis).isEmpty();
    }
}
