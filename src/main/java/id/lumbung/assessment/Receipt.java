package id.lumbung.assessment;

import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a sending: what was sent then, and what has become of it by now.
 *
 * @param innovation absent when the sheet is that of the government itself
 */
public record Receipt(
        Sending sending, int year, InstrumentVersion version, Optional<InnovationHead> innovation, List<Line> lines) {
    public Receipt {
        lines = List.copyOf(lines);
    }

    /** Whether it is of this sheet, or of one of another year of the same innovation or government. */
    public boolean isOf(SheetContent sheet) {
        return switch (sheet) {
            case SheetDetail it ->
                innovation.map(InnovationHead::id).equals(Optional.of(it.head().id()));
            case GovernmentSheet _ -> innovation.isEmpty();
        };
    }

    /** How many of its rows this has become of. */
    public int count(Fate fate) {
        return (int) lines.stream().filter(it -> it.fate() == fate).count();
    }

    /** What has become of a row that was sent. */
    public enum Fate {
        WAITING,
        ACCEPTED,
        CORRECTED,
        RETURNED,
        /** The agency took it back, or began its verification anew. */
        TAKEN_BACK,
        /** It is part of a later sending. */
        SENT_AGAIN;

        static Fate of(Instant sentAt, @Nullable SheetAnswer now) {
            var last = now == null ? null : now.submittedAt();
            if (now == null || last == null) {
                return TAKEN_BACK;
            }
            if (last.isAfter(sentAt)) {
                return SENT_AGAIN;
            }
            return switch (now.decision()) {
                case OPEN -> TAKEN_BACK;
                case PENDING -> WAITING;
                case ACCEPTED -> ACCEPTED;
                case CORRECTED -> CORRECTED;
                case RETURNED -> RETURNED;
            };
        }
    }

    /** A row that was sent. */
    public record Line(Indicator indicator, SentRow sent, Fate fate) {}
}
