package id.lumbung.instrument.rest;

import id.lumbung.instrument.core.Basis;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Mark;
import id.lumbung.instrument.core.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One row of an instrument.
 *
 * @param sub the letter of rows that share a number, else empty
 * @param levels the meaning of levels 1, 2 and 3
 * @param bases the alternatives of which one must be chosen, if it has any
 * @param evidence what proves a level
 * @param formats file endings that are accepted; {@code url} stands for a link
 * @param marks how sure its weight, its levels and its evidence are, and which sources state them
 */
@Serdeable
record IndicatorAnswer(
        String code,
        int number,
        String sub,
        String variable,
        Text name,
        BigDecimal weight,
        boolean mandatory,
        List<Text> levels,
        List<Alternative> bases,
        Text evidence,
        SortedSet<String> formats,
        SortedMap<String, Mark> marks) {

    /** One of several ways to measure an indicator. */
    @Serdeable
    record Alternative(String code, Text name, List<Text> levels, Text evidence) {
        static Alternative of(Basis basis) {
            return new Alternative(basis.code(), basis.name(), basis.levels(), basis.evidence());
        }
    }

    static IndicatorAnswer of(Indicator indicator) {
        return new IndicatorAnswer(
                indicator.code(),
                indicator.number(),
                indicator.sub(),
                indicator.variable(),
                indicator.name(),
                indicator.weight(),
                indicator.mandatory(),
                indicator.levels(),
                indicator.bases().stream().map(Alternative::of).toList(),
                indicator.evidence(),
                new TreeSet<>(indicator.formats()),
                new TreeMap<>(indicator.marks()));
    }
}
