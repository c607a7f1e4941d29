package id.lumbung.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code ./lumbung bench NAME}: one line for each measurement, or all of them as JSON. */
public final class Bench {
    private static final Map<String, Supplier<Stream<Line>>> BENCHES = new TreeMap<>(Map.of(
            "neighbours",
            () -> new NeighboursBench().lines(),
            "scoring",
            () -> new ScoringBench().lines(),
            "ui",
            UiBench::run));

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var asked = new ArrayList<>(List.of(arguments));
        var asJson = asked.remove("--json");
        var bench = asked.size() == 1 ? BENCHES.get(asked.getFirst()) : null;
        if (bench == null) {
            System.err.println("usage: lumbung bench " + String.join("|", BENCHES.keySet()) + " [--json]");
            System.exit(2);
        } else if (asJson) {
            var lines = bench.get().map(Bench::json).toList();
            System.out.println(
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(lines));
        } else {
            bench.get().forEach(System.out::println);
        }
        System.exit(0); // the servers of the tests end with the virtual machine
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
