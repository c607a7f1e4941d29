package id.lumbung.instrument;

import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.Confidence;
import id.lumbung.instrument.core.Mark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names a pack defines, and checks that what refers to one finds it. */
final class PackCodes {
    private final Map<String, Set<String>> known = new HashMap<>();
    private Map<String, String> sources = Map.of();
    private Set<String> secondHand = Set.of();

    /** Reads a list and remembers its codes; a code must be unique in it. */
    <T> List<T> list(String name, PackNode list, Function<PackNode, T> read) {
        var codes = new HashSet<String>();
        for (var item : list.items()) {
            var code = item.get("code").text();
            if (!codes.add(code)) {
                item.get("code").report(FlawKind.NOT_UNIQUE, code);
            }
        }
        known.put(name, codes);
        return list.items().stream().map(read).toList();
    }

    void define(String name, Set<String> codes) {
        known.put(name, Set.copyOf(codes));
    }

    /** The code, which must be one of the named list. */
    String reference(String name, PackNode node) {
        var code = node.text();
        if (!known.getOrDefault(name, Set.of()).contains(code)) {
            node.report(FlawKind.NOT_IN_LIST, name, code);
        }
        return code;
    }

    /** The sources that facts name, by key. */
    void sources(Map<String, String> words) {
        sources = Map.copyOf(words);
        define("sources", words.keySet());
    }

    /** The sources that only tell what another says; a fact that none but they state is reported. */
    void secondHand(PackNode list) {
        secondHand = list.items().stream().map(it -> reference("sources", it)).collect(Collectors.toSet());
    }

    /** Where a fact comes from. */
    Mark mark(PackNode node) {
        var names = node.texts();
        var confidence = Stream.of(Confidence.values())
                .filter(it -> names.equals(List.of(it.name())))
                .findFirst();
        if (confidence.isPresent()) {
            return new Mark(confidence.get(), List.of());
        }
        names.stream().filter(it -> !sources.containsKey(it)).forEach(it -> node.report(FlawKind.NOT_CONFIDENCE, it));
        return new Mark(
                secondHand.containsAll(names) ? Confidence.REPORTED : Confidence.STATED,
                names.stream().map(it -> sources.getOrDefault(it, it)).toList());
    }

    Map<String, Mark> marks(PackNode node) {
        return node.entries().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> mark(it.getValue())));
    }

    static Code code(PackNode node) {
        return new Code(node.get("code").text(), node.get("name").wording());
    }
}
