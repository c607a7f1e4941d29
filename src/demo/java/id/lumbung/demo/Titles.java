package id.lumbung.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Titles of invented innovations, none twice in one government. */
final class Titles {
    private static final List<String> FORMS = List.of(
            "Gerakan",
            "Pojok",
            "Sahabat",
            "Kelas",
            "Siaga",
            "Kawal",
            "Jemput Bola",
            "Rumah",
            "Peta",
            "Kampung",
            "Satu Pintu",
            "Forum");
    private static final Map<String, List<String>> TOPICS = Csv.read("topics.csv").stream()
            .collect(Collectors.toUnmodifiableMap(it -> it.text("affair"), it -> it.list("topics", ";")));

    private final Seeded chance;
    private final Set<String> taken = new HashSet<>();

    Titles(Seeded chance) {
        this.chance = chance;
    }

    void take(String title) {
        taken.add(title);
    }

    /** A new title in this affair. */
    String next(String affair) {
        Function<String, String> of = topic -> chance.pick(FORMS) + " " + topic;
        var title = of.apply(chance.pick(topics(affair)));
        while (!taken.add(title)) {
            title = of.apply(chance.pick(topics(affair)));
        }
        return title;
    }

    private static List<String> topics(String affair) {
        var topics = TOPICS.get(affair);
        if (topics == null) {
            throw new IllegalArgumentException("No topics for " + affair);
        }
        return topics;
    }
}
