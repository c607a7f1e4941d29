package id.lumbung.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one form of a text in which two are compared, and one is searched in another: without what people cannot see or do
 * not mean. Capitals, kinds and number of blanks, kinds of dashes and quotes, widths of letters and apostrophes make no
 * difference: {@code Jum’at}, {@code JUM'AT} and {@code Jumat} are one word. It is never shown.
 */
public final class NormalText {
    /** With those that stand for hamza, ain and okina, and accents that are typed instead of them. */
    private static final Pattern APOSTROPHES =
            Pattern.compile("['`\u00B4\u2018\u2019\u201A\u201B\u2032\u2035\u02B9-\u02BF\u02C8\u02CA\u02CB"
                    + "\u055A\u05F3\uA78B\uA78C\uFF07\uFF40]");

    /** What has no picture: marks of direction and of joining, choosers of a variant, controls that are no blanks. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cf}\\p{Cc}\u034F\u17B4\u17B5\u180B-\u180F\uFE00-\uFE0F\\x{E0100}-\\x{E01EF}&&[^\\s\u0085]]");

    /** Also the letters whose picture is empty. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\u0085\u115F\u1160\u3164\uFFA0\u2800]+");

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212\u00AF]");
    private static final Pattern QUOTES = Pattern.compile("[\u00AB\u00BB\u201C-\u201F\u2033\u2036\u301D-\u301F]");

    private NormalText() {}

    /** The text as it is compared. */
    public static String of(String text) {
        var form = folded(without(text));
        return BLANKS.matcher(without(form)).replaceAll(" ").strip();
    }

    /** Whether both say the same. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    /** Whether a reader sees nothing of it. */
    public static boolean isBlank(String text) {
        return BLANKS.matcher(HIDDEN.matcher(text).replaceAll(""))
                .replaceAll("")
                .isEmpty();
    }

    /** For SQL's {@code like}: what contains these words, in which nothing is a wildcard. All, when there are none. */
    public static String pattern(String words) {
        var literal = of(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return literal.isEmpty() ? "%" : "%" + literal + "%";
    }

    private static String without(String text) {
        return APOSTROPHES.matcher(HIDDEN.matcher(text).replaceAll("")).replaceAll("");
    }

    private static String folded(String text) {
        var quoted = QUOTES.matcher(text).replaceAll("\"");
        var small = compatible(compatible(quoted).toLowerCase(Locale.ROOT));
        return DASHES.matcher(small).replaceAll("-");
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
