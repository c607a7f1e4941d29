package id.lumbung.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./lumbung bench scoring}: one line for each measurement, or all of them as JSON. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var asked = List.of(arguments);
        if (asked.equals(List.of("scoring"))) {
            new ScoringBench().lines().forEach(System.out::println);
        } else if (asked.equals(List.of("scoring", "--json"))) {
            var lines = new ScoringBench().lines().map(Bench::json).toList();
            System.out.println(
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(lines));
        } else {
            System.err.println("usage: lumbung bench scoring [--json]");
            System.exit(2);
        }
    }

    private static Map<String, Object> json(Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", line.name());
        json.put("value", line.value());
        json.put("unit", line.unit());
        json.put("reference", line.reference());
        json.put("referenceName", line.referenceName());
        json.put("ratio", line.ratio());
        json.put(
                "goal",
                Map.of(
                        "of",
                        line.judged().name(),
                        line.goal().atMost() ? "max" : "min",
                        line.goal().limit()));
        json.put("verdict", line.verdict());
        return json;
    }
}
