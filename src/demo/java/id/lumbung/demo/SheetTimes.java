package id.lumbung.demo;

import id.lumbung.assessment.core.SheetState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When things happened to a demo sheet. All of it lies in the past of any demo, and none of it depends on the clock.
 *
 * @param sentAgain when what was returned before came back; only while rows are pending
 */
record SheetTimes(
        Instant created,
        @Nullable Instant sent,
        @Nullable Instant decided,
        @Nullable Instant sentAgain) {
    private static final Instant SENT_FIRST = Instant.parse("2026-09-01T01:00:00Z");
    private static final Instant SENT_LAST = Instant.parse("2026-11-10T08:00:00Z");
    private static final Instant AGAIN_FIRST = Instant.parse("2026-11-16T01:00:00Z");
    private static final Instant AGAIN_LAST = Instant.parse("2026-11-19T08:00:00Z");

    static SheetTimes of(SheetState state, Instant created, Seeded chance) {
        if (state == SheetState.DRAFT) {
            return new SheetTimes(created, null, null, null);
        }
        var sent = chance.between(SENT_FIRST, SENT_LAST);
        var decided = sent.plus(Duration.ofMinutes(chance.between(300, 7000)));
        return new SheetTimes(
                created, sent, decided, state == SheetState.SUBMITTED ? chance.between(AGAIN_FIRST, AGAIN_LAST) : null);
    }

    @Nullable
    Instant lastSent() {
        return sentAgain == null ? sent : sentAgain;
    }

    Instant last() {
        var sentLast = lastSent();
        if (sentAgain != null || decided == null) {
            return sentLast == null ? created : sentLast;
        }
        return decided;
    }
}
