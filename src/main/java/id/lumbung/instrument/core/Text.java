package id.lumbung.instrument.core;

import java.util.Locale;

/** A text of the instrument: the official Indonesian wording and its English translation. */
public record Text(String id, String en) {

    /** The text in the language, as people write it; whatever is not English is Indonesian. */
    public String in(Locale locale) {
        var text = locale.getLanguage().equals("en") ? en : id;
        return text.replace(">=", "≥").replace("<=", "≤");
    }
}
