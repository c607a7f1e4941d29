package id.lumbung.instrument.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An instrument with all its versions, oldest first.
 *
 * @param purpose what its result is used for
 * @param quantity the name of what the number of innovations earns
 * @param sources the sources its facts name, by key
 * @param units the units of its numeric rules, by code
 * @param evidenceKinds the names of the documents its rows accept
 */
public record Instrument(
        String code,
        Text name,
        String owner,
        Text purpose,
        Map<Aspect, Text> aspects,
        Text quantity,
        List<LegalBasis> legalBasis,
        Map<String, String> sources,
        List<Code> units,
        List<Code> evidenceKinds,
        String defaultVersion,
        List<InstrumentVersion> versions) {
    public Instrument {
        aspects = Map.copyOf(aspects);
        legalBasis = List.copyOf(legalBasis);
        sources = Map.copyOf(sources);
        units = List.copyOf(units);
        evidenceKinds = List.copyOf(evidenceKinds);
        versions = List.copyOf(versions);
    }

    public Optional<InstrumentVersion> version(String code) {
        return versions.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** A law or regulation the instrument rests on. */
    public record LegalBasis(String reference, Mark mark) {}
}
