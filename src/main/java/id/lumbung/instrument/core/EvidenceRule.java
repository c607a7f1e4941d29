package id.lumbung.instrument.core;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What proves a level.
 *
 * @param kinds codes of the documents that are accepted
 * @param formats file endings; {@code url} stands for a link
 */
public record EvidenceRule(
        Text text, List<String> kinds, Set<String> formats, boolean documentNumber, OptionalInt maxSeconds) {
    public EvidenceRule {
        kinds = List.copyOf(kinds);
        formats = Set.copyOf(formats);
    }
}
