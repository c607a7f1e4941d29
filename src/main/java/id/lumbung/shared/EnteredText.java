package id.lumbung.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The one check of every text that enters. What cannot be text is refused: controls, what broke on its way, and marks
 * that turn the reading order. What nobody sees or means is taken away, also when it is all there is, and line breaks of
 * any kind become one.
 */
public final class EnteredText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int VERTICAL_TAB = 0x0B;
    private static final int NEXT_LINE = 0x85;
    private static final int LAST_OF_PLANE = 0xFFFE;
    private static final int EXCERPT = 20;

    private EnteredText() {}

    /** Why a character cannot be kept. */
    private enum Unfit {
        CONTROL,
        BROKEN,
        ORDER
    }

    /**
     * The text as it is kept.
     *
     * @throws Refusal that names the first character which cannot be kept, and what stands before it
     */
    public static String clean(String entered) {
        refusal(entered).ifPresent(it -> {
            throw it;
        });
        if (NormalText.isBlank(entered)) {
            return "";
        }
        var kept = new StringBuilder(entered.length());
        for (var i = 0; i < entered.length(); ) {
            var character = entered.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r' && i < entered.length() && entered.charAt(i) == '\n') {
                continue;
            }
            if (isLineBreak(character)) {
                kept.append('\n');
            } else if (!isInvisible(character)) {
                kept.appendCodePoint(character);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Whether all of it can be kept. */
    public static boolean isFit(String entered) {
        return refusal(entered).isEmpty();
    }

    /** Why it cannot be kept; empty when it can. */
    public static Optional<Refusal> refusal(String entered) {
        for (var i = 0; i < entered.length(); ) {
            var character = entered.codePointAt(i);
            var unfit = unfit(character);
            if (unfit.isPresent()) {
                var name = String.format(Locale.ROOT, "U+%04X", character);
                return Optional.of(new Refusal("platform.text.refused." + unfit.get(), name, before(entered, i)));
            }
            i += Character.charCount(character);
        }
        return Optional.empty();
    }

    private static Optional<Unfit> unfit(int character) {
        if (character == LEFT_TO_RIGHT_OVERRIDE || character == RIGHT_TO_LEFT_OVERRIDE) {
            return Optional.of(Unfit.ORDER);
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL ->
                character == '\t' || isLineBreak(character) ? Optional.empty() : Optional.of(Unfit.CONTROL);
            case Character.SURROGATE -> Optional.of(Unfit.BROKEN);
            case Character.UNASSIGNED -> isNoCharacter(character) ? Optional.of(Unfit.BROKEN) : Optional.empty();
            default -> character == REPLACEMENT ? Optional.of(Unfit.BROKEN) : Optional.empty();
        };
    }

    private static boolean isNoCharacter(int character) {
        return (character & LAST_OF_PLANE) == LAST_OF_PLANE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** Word and PDF viewers put several kinds on the clipboard. */
    private static boolean isLineBreak(int character) {
        return switch (character) {
            case '\n', '\r', '\f', VERTICAL_TAB, NEXT_LINE, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Joiners are seen: they make one picture of several, and letters of Javanese and Balinese. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT && character != JOINER && character != NON_JOINER;
    }

    private static String before(String entered, int end) {
        var start = Math.max(0, end - EXCERPT);
        if (start > 0 && Character.isLowSurrogate(entered.charAt(start))) {
            start++;
        }
        return entered.substring(start, end).replaceAll("\\s+", " ");
    }
}
