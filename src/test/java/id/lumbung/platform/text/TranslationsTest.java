package id.lumbung.platform.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslationsTest {
    private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY_IN_A_CALL =
            Pattern.compile("(?:getTranslation|\\btext|new Refusal)\\(\\s*\"([a-z][A-Za-z]*\\.[A-Za-z0-9_.-]+)\"");
    private static final Pattern AFTER_ONE = Pattern.compile("(?<![\\w.,])1(?: [a-z][a-z-]*){1,3}");
    private static final Pattern PLURAL = Pattern.compile("[a-z-]*[a-rt-z]s");
    /** Words that are no part of a noun, or end like a plural and are none. */
    private static final Set<String> NOUN_ENDS = Set.of(
            "of in at for and or to with without by from on per as that if will is has was this uses comes gives adds changes turns waits does"
                    .split(" "));

    private static final Pattern NAMELESS =
            Pattern.compile("(?i)belum bernama|tanpa (nama|judul)|belum ada (nama|judul)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    /** What is counted here is a limit or a whole that the instrument or the portal sets, or is said only where there is one. */
    private static final Set<String> NEVER_OF_NONE = Set.of(
            // limits and wholes
            "innovation.agency.refusal.nameTooLong",
            "innovation.problem.tooLong",
            "innovation.problem.tooFewWords",
            "innovation.profile.words",
            "benchmark.province.regions",
            "identity.member.refusal.name",
            "identity.member.refusal.position",
            "evidence.refusal.tooMany",
            "assessment.verification.refusal.reasonTooLong",
            "listing.list.filled.sentence",
            "assessment.derivation.own",
            "index.dashboard.affairs.next",
            "assessment.sheet.sum",
            "assessment.eligibility.MANDATORY",
            "planning.levers.refusal.owner",
            "assessment.own.of",
            "instrument.guide.count",
            "instrument.guide.most",
            "instrument.guide.points",
            "instrument.guide.seconds",
            "instrument.flaw.NOT_RANGES",
            "instrument.flaw.NOT_LEVEL_DAYS",
            "instrument.flaw.NOT_LEVEL_TEXTS",
            "index.national.flaw.source",
            "index.national.points",
            "platform.document.flaw.cells",
            // said only where there is one
            "assessment.sheet.refusal.profileIncomplete",
            "assessment.sheet.profileIncomplete",
            "evidence.panel.elsewhere",
            "listing.list.returned",
            "index.standings.covered",
            "assessment.settings.period.close.waiting",
            "assessment.sheet.points",
            "assessment.history.all",
            "assessment.verification.days",
            "assessment.verification.evidence.elsewhere",
            "assessment.verification.choose",
            "planning.levers.waiting",
            "planning.levers.settled",
            "assessment.own.settled",
            "planning.levers.shown",
            "planning.levers.title.many",
            "planning.levers.title.eligible.many",
            "planning.levers.title.leave.many",
            "planning.levers.greener",
            "planning.levers.submit.some",
            "planning.levers.submit.red.costs",
            "planning.levers.submit.red.gains",
            "assessment.submission.cost",
            "assessment.submission.hindrance.PROFILE",
            "assessment.submission.hindrance.UNPROVEN",
            "assessment.submission.hindrance.SENT",
            "assessment.sendings.line",
            "assessment.receipt.withdraw",
            "instrument.assumed.many",
            "instrument.flaws.count",
            "index.national.rows",
            "index.national.take",
            "index.national.flaws");

    private static final Pattern COUNTED = Pattern.compile("\\{(\\d),choice,");
    private static final Pattern NONE = Pattern.compile("(?<![\\d.,])0(?![.,]?\\d)");

    private final Map<String, String> indonesian = read("translations.properties");
    private final Map<String, String> english = read("translations_en.properties");
    private final String sources = sources();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keySet()).containsExactlyElementsOf(indonesian.keySet());
    }

    @Test
    void no_text_is_empty() {
        assertThat(indonesian.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void signs_are_written_as_people_write_them() {
        assertThat(indonesian.values()).noneMatch(it -> it.contains(">=") || it.contains("<="));
        assertThat(english.values()).noneMatch(it -> it.contains(">=") || it.contains("<="));
    }

    /** “1 innovations” and “2 innovation”: whatever is counted is chosen by {@code {0,choice,0#s|1#|1<s}}. */
    @Test
    void what_is_counted_in_english_is_one_thing_or_several() {
        assertThat(english.entrySet().stream()
                        .filter(it -> PLACEHOLDER.matcher(it.getValue()).find())
                        .filter(it -> hasSeveralAfterOne(said(it.getValue(), "1"))))
                .isEmpty();
    }

    @Test
    void texts_with_a_choice_are_said_of_any_count_however_it_is_written() {
        for (var texts : List.of(indonesian, english)) {
            assertThat(texts.values().stream().filter(it -> it.contains(",choice,")))
                    .allSatisfy(text -> {
                        for (var count : List.of(0, 1, 2, "0", "1", "1.360", "0,5")) {
                            assertThat(said(text, count)).doesNotContain("{", "choice");
                        }
                        assertThat(said(text, "1")).isEqualTo(said(text, 1));
                        assertThat(said(text, "2")).isEqualTo(said(text, 2));
                    });
        }
    }

    /** “0 inovasi” says what nobody would: of none there is another word, or nothing to say. */
    @Test
    void of_none_there_is_another_word() {
        var ofNone = english.entrySet().stream()
                .filter(it -> COUNTED.matcher(it.getValue()).results().anyMatch(counted -> {
                    var place = Integer.parseInt(counted.group(1));
                    return Stream.of(it.getValue(), indonesian.getOrDefault(it.getKey(), ""))
                            .anyMatch(text ->
                                    NONE.matcher(saidOfNone(text, place)).find());
                }))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(ofNone).containsExactlyInAnyOrderElementsOf(NEVER_OF_NONE);
    }

    /** Two limits may be the same; see {@code Numbers.range}. */
    @Test
    void no_text_makes_a_range_of_two_figures_itself() {
        assertThat(indonesian.values()).noneMatch(it -> it.contains("}–{"));
        assertThat(english.values()).noneMatch(it -> it.contains("}–{"));
        assertThat(sources.lines().filter(it -> it.contains("+ \"–\" +"))).hasSize(1);
    }

    @Test
    void a_nameless_innovation_is_called_by_one_word() {
        assertThat(indonesian.values().stream().filter(NAMELESS.asPredicate())).hasSize(1);
    }

    @Test
    void a_text_has_the_same_placeholders_in_both_languages() {
        assertThat(indonesian.entrySet().stream().filter(it -> !placeholders(it.getValue())
                        .equals(placeholders(english.getOrDefault(it.getKey(), "")))))
                .isEmpty();
    }

    @Test
    void every_key_asked_for_has_a_text() {
        var asked = KEY_IN_A_CALL.matcher(sources).results().map(it -> it.group(1));
        assertThat(asked.filter(it -> !it.endsWith(".")).filter(it -> !indonesian.containsKey(it)))
                .isEmpty();
    }

    private static String saidOfNone(String text, int place) {
        var arguments = new ArrayList<Object>(Collections.nCopies(10, "7"));
        arguments.set(place, "0");
        return WrittenCount.in(new MessageFormat(text, Locale.ENGLISH)).format(arguments.toArray());
    }

    private static String said(String text, Object count) {
        var arguments = Collections.nCopies(10, count).toArray();
        return WrittenCount.in(new MessageFormat(text, Locale.ENGLISH)).format(arguments);
    }

    /** What is said of one and yet is several: a word that ends like a plural in the noun after it. */
    private static boolean hasSeveralAfterOne(String text) {
        return AFTER_ONE.matcher(text).results().map(MatchResult::group).anyMatch(it -> Arrays.stream(it.split(" "))
                .skip(1)
                .takeWhile(word -> !NOUN_ENDS.contains(word))
                .anyMatch(word -> PLURAL.matcher(word).matches()));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FILES.resolve(file), UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(it -> it, properties::getProperty, (a, _) -> a, TreeMap::new));
    }

    private static String sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .map(TranslationsTest::contentOf)
                    .collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
