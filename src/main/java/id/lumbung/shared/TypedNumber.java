package id.lumbung.shared;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody means by a number they typed or pasted: comma or point for the decimals, the other or blanks between
 * thousands. What can be read in two ways is asked back, never guessed.
 */
public sealed interface TypedNumber {

    /** Nothing was typed. */
    record Nothing() implements TypedNumber {}

    /** It can only be this. */
    record Clear(BigDecimal value) implements TypedNumber {}

    /** It can be a number with decimals, or a larger one without. */
    record Unclear(BigDecimal decimal, BigDecimal whole) implements TypedNumber {}

    /** It is no number. */
    record Unreadable() implements TypedNumber {}

    /**
     * Reads a number.
     *
     * @param point what the reader's language puts before decimals
     * @param range what the number can be: where only one reading lies in it, that one is meant
     */
    static TypedNumber read(String typed, char point, NumberRange range) {
        var text = Reading.withoutBlanks(typed);
        if (text.isEmpty()) {
            return new Nothing();
        }
        var decimal = Reading.withDecimals(text);
        var whole = Reading.withoutDecimals(text);
        var readings = Stream.of(decimal, whole).flatMap(Optional::stream).toList();
        var possible = List.copyOf(
                new LinkedHashSet<>(readings.stream().filter(range::holds).toList()));
        if (readings.isEmpty()) {
            return new Unreadable();
        }
        if (possible.size() == 2 && text.indexOf(point) < 0) {
            return new Unclear(possible.getFirst(), possible.getLast());
        }
        return new Clear(possible.isEmpty() ? readings.getFirst() : possible.getFirst());
    }

    /** The two ways to read digits with commas and points. */
    final class Reading {
        private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");
        private static final Pattern BLANK_BETWEEN_THOUSANDS =
                Pattern.compile("(?<=\\d)[\\p{Zs}\\p{Cf}]+(?=\\d{3}(?!\\d))");
        private static final Pattern BLANK_AT_SIGN =
                Pattern.compile("(?<=[-+.,])[\\p{Zs}\\p{Cf}]+|[\\p{Zs}\\p{Cf}]+(?=[.,])");
        private static final Pattern DECIMALS =
                Pattern.compile("([-+]?)(\\d*|\\d{1,3}(?:,\\d{3})+(?=\\.)|\\d{1,3}(?:\\.\\d{3})+(?=,))[.,](\\d+)");
        private static final Pattern THOUSANDS =
                Pattern.compile("[-+]?(?:\\d+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?:\\.\\d{3})+)");

        private Reading() {}

        private static String withoutBlanks(String typed) {
            var text = BLANKS_AROUND.matcher(typed).replaceAll("");
            text = BLANK_AT_SIGN.matcher(text).replaceAll("");
            return BLANK_BETWEEN_THOUSANDS
                    .matcher(text)
                    .replaceAll("")
                    .replaceFirst("^[\u2212\u2013\u2012\uFE63\uFF0D]", "-");
        }

        private static Optional<BigDecimal> withDecimals(String text) {
            var parts = DECIMALS.matcher(text);
            return parts.matches()
                    ? number(parts.group(1) + parts.group(2).replaceAll("[.,]", "") + "." + parts.group(3))
                    : Optional.empty();
        }

        private static Optional<BigDecimal> withoutDecimals(String text) {
            return THOUSANDS.matcher(text).matches() ? number(text.replaceAll("[.,]", "")) : Optional.empty();
        }

        private static Optional<BigDecimal> number(String plain) {
            var number = new BigDecimal(plain).stripTrailingZeros();
            return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        }
    }
}
