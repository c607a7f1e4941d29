package id.lumbung;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** A mapping in a YAML document, walked by names; what is absent is empty. */
record YamlNode(Map<String, Object> values) {

    static Stream<YamlNode> all(String yaml) {
        return StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false)
                .filter(Map.class::isInstance)
                .map(YamlNode::of);
    }

    static YamlNode of(Object mapping) {
        var values = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) mapping).forEach((name, value) -> {
            if (value != null) {
                values.put(String.valueOf(name), value);
            }
        });
        return new YamlNode(values);
    }

    YamlNode at(String... path) {
        var found = this;
        for (var name : path) {
            found = of(found.values.getOrDefault(name, Map.of()));
        }
        return found;
    }

    List<YamlNode> list(String name) {
        var items = (List<?>) values.getOrDefault(name, List.of());
        return items.stream().map(YamlNode::of).toList();
    }

    String text(String name) {
        return values.getOrDefault(name, "").toString();
    }

    /** This mapping with the other's entries put over it, as Helm merges values. */
    YamlNode overlaidBy(YamlNode other) {
        var all = new LinkedHashMap<>(values);
        other.values.forEach((name, value) -> all.merge(
                name,
                value,
                (before, after) -> before instanceof Map && after instanceof Map
                        ? of(before).overlaidBy(of(after)).values
                        : after));
        return new YamlNode(all);
    }
}
