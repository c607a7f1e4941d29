package id.lumbung.platform.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** No text is kept that nobody can come to see. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextUsageTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern BEGINNING = Pattern.compile("[a-z][A-Za-z]*(\\.\\w+)*\\.");

    /** What is added to a beginning where no enum says it: some of its constants, statuses, names put together. */
    private static final Map<String, Set<String>> ADDED = Map.ofEntries(
            Map.entry("assessment.rowTable.", words("evidence fate indicator level missingIndex missingPoints points")),
            Map.entry("assessment.sheet.locked.", words("CLOSED FORBIDDEN WAITING")),
            Map.entry("assessment.shortfall.", words("MENDING PROVING RAISING REPLICATING SENDING days waiting")),
            Map.entry(
                    "assessment.verification.",
                    words("choose choose.hint correct.title finished finished.hint missing.claim missing.claim.hint"
                            + " return.title")),
            Map.entry("assessment.verification.decided.", words("ACCEPTED CORRECTED RETURNED")),
            Map.entry("benchmark.kind.", words("ALL KABUPATEN KOTA")),
            Map.entry(
                    "identity.door.",
                    words("choose.text choose.title noAccess.NO_GOVERNMENT.text noAccess.NO_GOVERNMENT.title"
                            + " noAccess.NO_ROLE.text noAccess.NO_ROLE.title noAccess.SUSPENDED_GOVERNMENT.text"
                            + " noAccess.SUSPENDED_GOVERNMENT.title noAccess.UNKNOWN_GOVERNMENT.text"
                            + " noAccess.UNKNOWN_GOVERNMENT.title signInFailed.text signInFailed.title signedOut.text"
                            + " signedOut.title signedOutHere.text signedOutHere.title")),
            Map.entry("index.national.doubt.", words("INDEX MATURITY QUANTITY SPD")),
            Map.entry(
                    "innovation.field.help.",
                    words("AFFAIR COORDINATES DEVELOPED_ON IMPLEMENTED_ON INITIATOR_NAME OTHER_AFFAIRS RESULT STAGE"
                            + " THEME TITLE TRIAL_ON VIDEO")),
            Map.entry(
                    "innovation.problem.",
                    words(
                            "characters coordinates day developedBeforeImplementation future link missing.AFFAIR missing.AIM"
                                    + " missing.BENEFIT missing.CLASSIFICATION missing.FORM missing.IMPLEMENTED_ON"
                                    + " missing.INITIATOR missing.INITIATOR_NAME missing.RESULT missing.STAGE missing.TITLE"
                                    + " missing.TRIAL_ON missing.TYPE tooFewWords tooLong trialAfterImplementation unknown")),
            Map.entry(
                    "instrument.mark.of.",
                    words("categories efforts evidence levels mandatory maximumReports measure"
                            + " minimumBasicServiceAffairs minimumDesignWords minimumDivisor name overrides"
                            + " quantity stage weight weights window yellowFrom")),
            Map.entry("instrument.assumed.why.", words("efforts nobody yellowFrom")),
            Map.entry("planning.levers.rail.", words("now.CLAIMED now.VERIFIED planned target")),
            Map.entry("platform.problem.detail.", words("400 401 403 404 405 406 409 411 413 415")),
            Map.entry("platform.problem.title.", words("400 401 403 404 405 406 409 411 413 415 422 500")),
            Map.entry("ui.error.failure.", words("hint title")),
            Map.entry("ui.error.forbidden.", words("title")),
            Map.entry("ui.error.missing.", words("title")),
            Map.entry("ui.error.notFound.", words("hint title")));

    private final Set<String> keys = keys();
    private final Map<String, Set<Path>> sources = sources();

    /**
     * A key is used when a source names it whole, or names the beginning to which a code is added. What may be added is
     * then known to the last: every constant of one enum, words that stand in the same package, or what
     * {@link #ADDED} says; and where more follows, it follows on each of them.
     */
    @Test
    void every_text_is_used() {
        var enums = constantsOfEnums();
        var unknown = built().entrySet().stream()
                .filter(it -> !isExact(it.getKey(), it.getValue(), enums))
                .map(it -> it.getKey() + " is continued by " + it.getValue()
                        + ", which are neither all constants of an enum, nor words of its package, nor in ADDED")
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void what_is_added_to_a_beginning_is_there() {
        assertThat(built()).containsAllEntriesOf(ADDED);
    }

    /** The keys that no source names whole, by the longest beginning that one does: what is added to it. */
    private Map<String, Set<String>> built() {
        var built = new TreeMap<String, Set<String>>();
        var beginnings =
                sources.keySet().stream().filter(BEGINNING.asMatchPredicate()).toList();
        for (var key : keys) {
            if (!sources.containsKey(key)) {
                var beginning = beginnings.stream()
                        .filter(key::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
                built.computeIfAbsent(beginning, _ -> new TreeSet<>()).add(key.substring(beginning.length()));
            }
        }
        return built;
    }

    private boolean isExact(String beginning, Set<String> added, Set<Set<String>> enums) {
        if (ADDED.containsKey(beginning)) {
            return added.equals(ADDED.get(beginning));
        }
        var tails = added.stream().collect(groupingBy(TextUsageTest::head, mapping(TextUsageTest::tail, toSet())));
        var alike = tails.values().stream().distinct().count() == 1;
        return alike && (enums.contains(tails.keySet()) || inOnePackage(beginning, tails.keySet()))
                || inOnePackage(beginning, added);
    }

    private boolean inOnePackage(String beginning, Set<String> words) {
        return packagesOf(beginning).stream()
                .anyMatch(it -> words.stream().map(this::packagesOf).allMatch(all -> all.contains(it)));
    }

    private Set<Path> packagesOf(String literal) {
        return sources.getOrDefault(literal, Set.of());
    }

    private static String head(String added) {
        var dot = added.indexOf('.');
        return dot < 0 ? added : added.substring(0, dot);
    }

    private static String tail(String added) {
        return added.substring(head(added).length());
    }

    private static Set<Set<String>> constantsOfEnums() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("id.lumbung").stream()
                        .filter(JavaClass::isEnum)
                        .map(it -> it.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                                .map(JavaField::getName)
                                .collect(toSet()))
                        .collect(toSet());
    }

    private static Set<String> words(String words) {
        return Pattern.compile(" ").splitAsStream(words).collect(toSet());
    }

    private static Set<String> keys() {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"), UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    /** Every literal of the sources, and in which packages it stands. */
    private static Map<String, Set<Path>> sources() {
        var literals = new HashMap<String, Set<Path>>();
        for (var file : javaFiles()) {
            LITERAL.matcher(contentOf(file)).results().forEach(it -> literals.computeIfAbsent(
                            it.group(1), _ -> new HashSet<>())
                    .add(file.getParent()));
        }
        return literals;
    }

    private static List<Path> javaFiles() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(it -> it.toString().endsWith(".java")).toList();
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
