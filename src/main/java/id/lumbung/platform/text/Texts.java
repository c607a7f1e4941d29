package id.lumbung.platform.text;

import id.lumbung.shared.Flaw;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The texts of one language. Indonesian unless English is asked for; official terms are Indonesian in both. */
public final class Texts {
    public static final Locale INDONESIAN = Locale.of("id", "ID");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> LOCALES = List.of(INDONESIAN, ENGLISH);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Texts IN_INDONESIAN = new Texts(INDONESIAN, Locale.ROOT);
    private static final Texts IN_ENGLISH = new Texts(ENGLISH, ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale, Locale file) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                file,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts of this language, Indonesian for any that is not English. */
    public static Texts of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? IN_ENGLISH : IN_INDONESIAN;
    }

    public Locale locale() {
        return locale;
    }

    /** What is wrong, in one line: where, and what. */
    public String line(Flaw flaw) {
        return flaw.path() + ": " + text(flaw.key(), flaw.arguments().toArray());
    }

    /** The text of the key with its arguments in place; an unknown key is logged and shown as itself. */
    public String text(String key, Object... arguments) {
        try {
            var pattern = bundle.getString(key);
            return arguments.length == 0
                    ? pattern
                    : WrittenCount.in(new MessageFormat(pattern, locale)).format(arguments);
        } catch (MissingResourceException missing) {
            LOG.warn("No text for {} in {}", key, locale, missing);
            return key;
        }
    }
}
