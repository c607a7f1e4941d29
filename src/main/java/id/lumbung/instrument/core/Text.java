package id.lumbung.instrument.core;

import java.util.Locale;
import java.util.regex.Pattern;

/** A text of the instrument: the official Indonesian wording and its English translation. */
public record Text(String id, String en) {
    private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\d]|\\d\\s)-(?=\\d)");

    /** The text in the language, as people write it; whatever is not English is Indonesian. */
    public String in(Locale locale) {
        var text = locale.getLanguage().equals("en") ? en : id;
        return MINUS.matcher(text.replace(">=", "≥").replace("<=", "≤")).replaceAll("−");
    }
}
