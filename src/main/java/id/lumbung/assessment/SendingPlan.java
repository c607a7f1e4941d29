package id.lumbung.assessment;

import id.lumbung.assessment.core.Decision;
import id.lumbung.instrument.core.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sending a sheet would do now: the rows that go, and those that stay with the agency.
 *
 * @param unproven claimed, but without what proves them
 * @param empty without a claim
 * @param hindrance why nothing can be sent, if so
 */
public record SendingPlan(
        List<SheetRow> going, List<SheetRow> unproven, List<SheetRow> empty, Optional<Hindrance> hindrance) {
    public SendingPlan {
        going = List.copyOf(going);
        unproven = List.copyOf(unproven);
        empty = List.copyOf(empty);
    }

    /** Why nothing can be sent. */
    public enum Hindrance {
        CLOSED,
        /** The profile of the innovation lacks something. */
        PROFILE,
        /** What is claimed lacks its evidence. */
        UNPROVEN,
        /** Everything that is claimed was sent, and waits. */
        SENT,
        /** Everything that is claimed was decided. */
        DECIDED,
        NOTHING_CLAIMED
    }

    public static SendingPlan of(SheetContent sheet) {
        var mine =
                sheet.rows().filter(it -> it.answer().decision().isWithAgency()).toList();
        var going = mine.stream().filter(it -> it.claimed().counts()).toList();
        var unproven = mine.stream().filter(SendingPlan::isUnproven).toList();
        var empty = mine.stream().filter(it -> it.answer().claimedLevel() == 0).toList();
        return new SendingPlan(going, unproven, empty, hindrance(sheet, going, unproven));
    }

    /** The rows that stay, in the order in which they are shown. */
    public Stream<SheetRow> staying() {
        return Stream.concat(unproven.stream(), empty.stream());
    }

    /** The level a row that stays could bring at most: what it claims, or the highest. */
    public static int missingLevel(SheetRow row) {
        var claimed = row.answer().claimedLevel();
        return claimed > 0 ? claimed : Indicator.TOP_LEVEL;
    }

    /** The points a row that stays could bring at most. */
    public static BigDecimal missingPoints(SheetRow row) {
        return row.indicator().points(missingLevel(row));
    }

    private static boolean isUnproven(SheetRow row) {
        return row.answer().claimedLevel() > 0 && !row.claimed().counts();
    }

    private static Optional<Hindrance> hindrance(SheetContent sheet, List<SheetRow> going, List<SheetRow> unproven) {
        if (!sheet.period().open()) {
            return Optional.of(Hindrance.CLOSED);
        }
        if (!going.isEmpty()) {
            return sheet.isComplete() ? Optional.empty() : Optional.of(Hindrance.PROFILE);
        }
        if (!unproven.isEmpty()) {
            return Optional.of(Hindrance.UNPROVEN);
        }
        if (sheet.waiting() > 0) {
            return Optional.of(Hindrance.SENT);
        }
        var decided = sheet.rows().map(it -> it.answer().decision()).anyMatch(Decision::isVerified);
        return Optional.of(decided ? Hindrance.DECIDED : Hindrance.NOTHING_CLAIMED);
    }
}
