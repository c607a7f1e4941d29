package id.lumbung.instrument.rest;

import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.CodeLists;
import id.lumbung.instrument.core.EligibilityRules;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Mark;
import id.lumbung.instrument.core.Variable;
import id.lumbung.instrument.core.Window;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as it holds for one year.
 *
 * @param marks how sure its settings are and which sources state them, by what is meant
 */
@Serdeable
record VersionAnswer(
        String instrument,
        String version,
        int revision,
        Index index,
        Eligibility eligibility,
        List<Part> aspects,
        Lists lists,
        SortedMap<String, Mark> marks) {

    /**
     * How the parts of an index become one number.
     *
     * @param categories highest first
     */
    @Serdeable
    record Index(
            int minimumDivisor,
            int minimumBasicServiceAffairs,
            BigDecimal quantityWeight,
            int quantityCap,
            BigDecimal maximumTotal,
            List<Band> categories) {

        static Index of(IndexRules rules) {
            return new Index(
                    rules.minimumDivisor(),
                    rules.minimumBasicServiceAffairs(),
                    rules.quantityWeight(),
                    rules.quantityCap(),
                    rules.maximumTotal(),
                    rules.categories());
        }
    }

    /**
     * When an innovation counts.
     *
     * @param window the days in which it must have been implemented or developed further, if there are such
     */
    @Serdeable
    record Eligibility(String stage, @Nullable Window window, int minimumDesignWords, int maximumReports) {

        static Eligibility of(EligibilityRules rules) {
            return new Eligibility(
                    rules.stage(), rules.window().orElse(null), rules.minimumDesignWords(), rules.maximumReports());
        }
    }

    /** The rows that are asked of the government, or of an innovation. */
    @Serdeable
    record Part(Aspect aspect, BigDecimal maximum, List<Variable> variables, List<IndicatorAnswer> indicators) {
        static Part of(InstrumentVersion version, Aspect aspect) {
            return new Part(
                    aspect,
                    version.maximum(aspect),
                    version.variables(aspect),
                    version.indicators(aspect).stream().map(IndicatorAnswer::of).toList());
        }
    }

    /** What may be chosen in the profile of an innovation. */
    @Serdeable
    record Lists(
            List<Code> stages,
            List<Code> forms,
            List<Code> types,
            List<Code> initiators,
            List<Code> classifications,
            List<Affair> affairs) {

        static Lists of(CodeLists lists) {
            return new Lists(
                    lists.stages(),
                    lists.forms(),
                    lists.types(),
                    lists.initiators(),
                    lists.classifications(),
                    lists.affairs());
        }
    }

    static VersionAnswer of(InstrumentVersion version) {
        return new VersionAnswer(
                version.instrument(),
                version.code(),
                version.revision().number(),
                Index.of(version.rules()),
                Eligibility.of(version.eligibility()),
                Arrays.stream(Aspect.values()).map(it -> Part.of(version, it)).toList(),
                Lists.of(version.lists()),
                new TreeMap<>(version.marks()));
    }
}
