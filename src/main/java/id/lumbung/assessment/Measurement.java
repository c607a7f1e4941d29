package id.lumbung.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a government measured for a row whose level follows from a value.
 *
 * @param value absent to take it back
 * @param version of the answer it was looking at, {@link SheetAnswer#NONE} where there was none
 * @param reopen that a decision on this row, if there is one, shall be made anew
 */
public record Measurement(String indicator, @Nullable BigDecimal value, long version, boolean reopen) {
    private static final int MOST_DECIMALS = 4;
    private static final int MOST_DIGITS = 12;

    /** Whether nobody can have meant such a value. */
    boolean isOutOfReason() {
        if (value == null) {
            return false;
        }
        var shortest = value.stripTrailingZeros();
        return shortest.scale() > MOST_DECIMALS || shortest.precision() - shortest.scale() > MOST_DIGITS;
    }
}
