package id.lumbung.instrument.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An instrument with all its versions, oldest first, and all revisions of each.
 *
 * @param purpose what its result is used for
 * @param quantity the name of what the number of innovations earns
 * @param units the units of its numeric rules, by code
 * @param evidenceKinds the names of the documents its rows accept
 * @param revisions every revision of every version
 */
public record Instrument(
        String code,
        Text name,
        String owner,
        Text purpose,
        Map<Aspect, Text> aspects,
        Text quantity,
        List<LegalBasis> legalBasis,
        List<Code> units,
        List<Code> evidenceKinds,
        String defaultVersion,
        List<InstrumentVersion> revisions) {
    public Instrument {
        aspects = Map.copyOf(aspects);
        legalBasis = List.copyOf(legalBasis);
        units = List.copyOf(units);
        evidenceKinds = List.copyOf(evidenceKinds);
        revisions = List.copyOf(revisions);
    }

    /** The versions, each in its newest revision. */
    public List<InstrumentVersion> versions() {
        var newest = new LinkedHashMap<String, InstrumentVersion>();
        revisions.forEach(it -> newest.put(it.code(), it));
        return List.copyOf(newest.values());
    }

    /** The newest revision of a version. */
    public Optional<InstrumentVersion> version(String code) {
        return revisions(code).stream().reduce((_, later) -> later);
    }

    /** The version named so: {@code 2025} in its newest revision, {@code 2025/1} in exactly that one. */
    public Optional<InstrumentVersion> named(String name) {
        return version(name).or(() -> revisions.stream()
                .filter(it -> name.equals(it.code() + "/" + it.revision().number()))
                .findFirst());
    }

    public Optional<InstrumentVersion> version(String code, int revision) {
        return revisions(code).stream()
                .filter(it -> it.revision().number() == revision)
                .findFirst();
    }

    /** The revisions of a version, the first one first. */
    public List<InstrumentVersion> revisions(String code) {
        return revisions.stream().filter(it -> it.code().equals(code)).toList();
    }

    /** A law or regulation the instrument rests on. */
    public record LegalBasis(String reference, Mark mark) {}
}
