package id.lumbung.instrument.rest;

import static java.util.stream.Collectors.joining;

import id.lumbung.instrument.core.Fact;
import id.lumbung.instrument.core.Measure;
import id.lumbung.instrument.core.Place;
import id.lumbung.instrument.core.Text;
import id.lumbung.instrument.core.VersionChange;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One place at which two revisions say different things.
 *
 * @param row the code of the indicator; absent for a setting of the version
 * @param part the basis or the category that is meant
 * @param level the level that is meant
 * @param before absent when only the later one says something there
 * @param after absent when only the earlier one does
 */
@Serdeable
record ChangeAnswer(
        @Nullable String row,
        Place.Item item,
        @Nullable String part,
        @Nullable Integer level,
        VersionChange.Kind kind,
        @Nullable Said before,
        @Nullable Said after) {

    /**
     * What one of them says: a wording, or a number, a span, days or codes as text.
     *
     * @param words set when it is a wording
     * @param value set when it is none
     */
    @Serdeable
    record Said(@Nullable Text words, @Nullable String value) {
        static Said of(Fact fact) {
            return fact instanceof Fact.Words(var text) ? new Said(text, null) : new Said(null, written(fact));
        }

        private static String written(Fact fact) {
            return switch (fact) {
                case Fact.Words(var text) -> text.id();
                case Fact.Number(var value) -> value.toPlainString();
                case Fact.Flag(var holds) -> Boolean.toString(holds);
                case Fact.Span(var from, var to) ->
                    from.value().toPlainString() + "/" + to.value().toPlainString();
                case Fact.Days(var window) -> window.from() + "/" + window.to();
                case Fact.Codes(var codes) -> String.join(",", codes);
                case Fact.Rule(var measure) -> rule(measure);
            };
        }

        private static String rule(Measure measure) {
            return switch (measure) {
                case Measure.Cuts(var unit, var direction, var low, var high) ->
                    unit + " " + direction + " " + low.toPlainString() + "/" + high.toPlainString();
                case Measure.Ranges(var unit, var ranges) ->
                    unit + " "
                            + ranges.stream()
                                    .map(it -> it.min().toPlainString() + "/" + open(it.max()))
                                    .collect(joining(","));
            };
        }

        private static String open(@Nullable BigDecimal max) {
            return max == null ? "" : max.toPlainString();
        }
    }

    static ChangeAnswer of(VersionChange change) {
        var place = change.place();
        return new ChangeAnswer(
                given(place.row()),
                place.item(),
                given(place.part()),
                place.level() == 0 ? null : place.level(),
                change.kind(),
                change.before().map(Said::of).orElse(null),
                change.after().map(Said::of).orElse(null));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
