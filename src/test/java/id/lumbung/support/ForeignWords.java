package id.lumbung.support;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.lumbung.platform.text.Texts;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows what does not belong on a page in one of our languages: the other one, keys, and names from the sources. */
public final class ForeignWords {
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}(_[A-Z0-9]+)+\\b");
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+(\\.[A-Za-z_]+){2,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^{}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final Set<String> keys;
    private final Set<String> ownWords;
    private final Set<String> otherWords;
    private final List<Pattern> own;
    private final List<Pattern> other;
    private final Pattern otherDay;
    private final boolean dataAreOther;

    /** For a page in this language. */
    public ForeignWords(String language) {
        var ownTexts = texts(language);
        var otherTexts = texts(language.equals("en") ? "id" : "en");
        keys = new HashSet<>(bundle("id").keySet());
        own = patterns(ownTexts);
        other = patterns(otherTexts);
        ownWords = words(ownTexts);
        otherWords = words(otherTexts);
        otherWords.removeAll(ownWords);
        dataAreOther = language.equals("en");
        var months = months(dataAreOther ? Texts.INDONESIAN : Texts.ENGLISH);
        months.removeAll(months(dataAreOther ? Texts.ENGLISH : Texts.INDONESIAN));
        otherDay = Pattern.compile("\\d{1,2} (" + String.join("|", months) + ")\\b");
    }

    /** Those of the texts of a page that do not belong there. */
    public List<String> of(List<String> said) {
        return said.stream().filter(this::isForeign).toList();
    }

    private boolean isForeign(String text) {
        return CONSTANT.matcher(text).find()
                || KEY.matcher(text).results().anyMatch(it -> keys.contains(it.group()))
                || otherDay.matcher(text).find()
                || other.stream().anyMatch(it -> it.matcher(text).matches())
                        && own.stream().noneMatch(it -> it.matcher(text).matches())
                || !dataAreOther && isOfOtherWords(text);
    }

    /** Words nobody put into the files: of components, or written in a source. */
    private boolean isOfOtherWords(String text) {
        var words = words(List.of(text));
        return words.size() > 1 && otherWords.containsAll(words);
    }

    private static Set<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(it ->
                        WORD.matcher(PLACEHOLDER.matcher(it).replaceAll(" ")).results())
                .map(it -> it.group().toLowerCase(Locale.ROOT))
                .collect(toSet());
    }

    /** Texts with enough words of their own to be known again, with anything in their placeholders. */
    private static List<Pattern> patterns(List<String> texts) {
        return texts.stream()
                .filter(it -> !words(List.of(it)).isEmpty())
                .map(it -> Arrays.stream(PLACEHOLDER.split(it, -1))
                        .map(Pattern::quote)
                        .collect(joining(".+?")))
                .map(Pattern::compile)
                .toList();
    }

    private static List<String> texts(String language) {
        var bundle = bundle(language);
        return bundle.keySet().stream()
                .map(bundle::getString)
                .filter(it -> !it.contains(",choice,"))
                .toList();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language.equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> months(Locale locale) {
        return Arrays.stream(Month.values())
                .flatMap(
                        it -> Stream.of(TextStyle.FULL, TextStyle.SHORT).map(style -> it.getDisplayName(style, locale)))
                .collect(toSet());
    }
}
