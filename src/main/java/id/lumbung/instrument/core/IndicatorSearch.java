package id.lumbung.instrument.core;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import id.lumbung.shared.NormalText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds indicators by all of some words, in either language, or by their number. */
public final class IndicatorSearch {
    private final List<String> words;

    public IndicatorSearch(String typed) {
        words = Arrays.stream(NormalText.of(typed).split(" "))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    public boolean finds(Indicator indicator) {
        if (words.size() == 1 && Character.isDigit(words.getFirst().charAt(0))) {
            var number = indicator.number() + indicator.sub();
            return number.equals(words.getFirst())
                    || Integer.toString(indicator.number()).equals(words.getFirst());
        }
        var told = told(indicator);
        return words.stream().allMatch(told::contains);
    }

    private static String told(Indicator indicator) {
        var texts = Stream.concat(
                Stream.concat(Stream.of(indicator.name(), indicator.evidence()), indicator.levels().stream()),
                indicator.bases().stream()
                        .flatMap(it -> Stream.concat(Stream.of(it.name(), it.evidence()), it.levels().stream())));
        return Stream.concat(Stream.of(indicator.code()), texts.flatMap(it -> Stream.of(it.id(), it.en())))
                .collect(collectingAndThen(joining("\n"), NormalText::of));
    }
}
