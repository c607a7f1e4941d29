package id.lumbung.instrument;

import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.Confidence;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A doubtful fact that figures in an answer rest on.
 *
 * @param fact its name, as in the marks of the instrument; {@code yellowFrom} is the limit of the yellow zone
 * @param sources who states it, in words; empty where nobody does
 */
@Serdeable
public record AssumedFact(String fact, Confidence confidence, List<String> sources) {
    public AssumedFact {
        sources = List.copyOf(sources);
    }

    public static List<AssumedFact> of(Assumed assumed) {
        return assumed.facts().entrySet().stream()
                .map(it -> new AssumedFact(
                        it.getKey(), it.getValue().confidence(), it.getValue().sources()))
                .toList();
    }
}
