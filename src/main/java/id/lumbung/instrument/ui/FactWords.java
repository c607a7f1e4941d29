package id.lumbung.instrument.ui;

import static java.util.stream.Collectors.joining;

import id.lumbung.instrument.core.Fact;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Measure;
import id.lumbung.instrument.core.Text;
import id.lumbung.instrument.core.Window;
import id.lumbung.platform.text.Texts;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in the reader's language what an instrument says in numbers, days and codes. */
class FactWords {
    private final Texts texts;
    private final Map<String, Text> names = new HashMap<>();

    FactWords(Locale reader, Instrument instrument, InstrumentVersion version) {
        texts = Texts.of(reader);
        instrument.evidenceKinds().forEach(it -> names.put(it.code(), it.name()));
        instrument.units().forEach(it -> names.put(it.code(), it.name()));
        version.variables().forEach(it -> names.put(it.code(), it.name()));
        version.stages().forEach(it -> names.put(it.code(), it.name()));
        version.affairs().forEach(it -> names.put(it.code(), it.name()));
        version.categories().forEach(it -> names.put(it.code(), it.name()));
    }

    String of(Fact fact) {
        return switch (fact) {
            case Fact.Words(var text) -> text.in(texts.locale());
            case Fact.Number(var value) -> number(value);
            case Fact.Flag(var holds) -> texts.text(holds ? "instrument.fact.yes" : "instrument.fact.no");
            case Fact.Span(var from, var to) -> Numbers.range(number(from.value()), number(to.value()));
            case Fact.Days(var window) -> of(window);
            case Fact.Rule(var measure) -> of(measure);
            case Fact.Codes(var codes) -> of(codes);
        };
    }

    String of(Window window) {
        var numbers = Numbers.current();
        return Numbers.range(numbers.date(window.from()), numbers.date(window.to()));
    }

    /** What each level asks of a measured value. */
    String of(Measure measure) {
        var unit = name(measure.unit());
        return switch (measure) {
            case Measure.Cuts(var _, var direction, var low, var high) ->
                texts.text(
                        "instrument.measure." + direction + (low.compareTo(high) == 0 ? ".one" : ""),
                        number(low),
                        number(high),
                        unit);
            case Measure.Ranges(var _, var ranges) ->
                IntStream.range(0, ranges.size())
                        .mapToObj(it -> texts.text("instrument.measure.level", it + 1, of(ranges.get(it)), unit))
                        .collect(joining("; "));
        };
    }

    String of(SortedSet<String> codes) {
        return codes.isEmpty()
                ? texts.text("instrument.fact.none")
                : codes.stream().map(this::name).collect(joining(", "));
    }

    String name(String code) {
        var name = names.get(code);
        return name == null ? code : name.in(texts.locale());
    }

    private String of(Measure.Range range) {
        return range.max() == null
                ? texts.text("instrument.measure.from", number(range.min()))
                : Numbers.range(number(range.min()), number(range.max()));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : Numbers.current().plain(value);
    }
}
