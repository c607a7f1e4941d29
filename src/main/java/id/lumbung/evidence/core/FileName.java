package id.lumbung.evidence.core;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which a file is shown and goes out again: one line, no path, nothing that turns the direction of the
 * writing or hides, an ending that tells the truth, short enough for every disk.
 */
public record FileName(String value) {
    private static final int MOST_BYTES = 180;
    private static final String NAMELESS = "berkas";
    /** Controls, marks of direction, zero-width characters, halves of pairs, and what no disk takes. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]");

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /** The name of a file that was given this one and is of this format. */
    public static FileName of(String given, Format format) {
        var base = oneLine(given);
        for (var ending : format.endings()) {
            if (base.toLowerCase(Locale.ROOT).endsWith("." + ending)) {
                return named(base.substring(0, base.length() - ending.length() - 1), ending);
            }
        }
        return named(base, format.endings().getFirst());
    }

    private static FileName named(String base, String ending) {
        var trimmed = EDGES.matcher(shortened(base, MOST_BYTES)).replaceAll("");
        return new FileName((trimmed.isEmpty() ? NAMELESS : trimmed) + "." + ending);
    }

    private static String oneLine(String given) {
        var composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        var name = UNFIT.matcher(SPACES.matcher(composed).replaceAll(" ")).replaceAll("");
        return PATH.matcher(name).replaceAll("").strip();
    }

    /** Cuts between characters, never inside one. */
    private static String shortened(String text, int mostBytes) {
        var kept = new StringBuilder();
        var bytes = 0;
        for (var character : text.codePoints().toArray()) {
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > mostBytes) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
