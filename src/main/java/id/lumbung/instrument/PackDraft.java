package id.lumbung.instrument;

import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import java.util.List;
import java.util.Optional;

/**
 * A whole pack in preparation.
 *
 * @param published what is in force of the instrument, if anything is
 */
public record PackDraft(int edition, String checksum, Instrument instrument, Optional<Instrument> published) {

    /** The versions and revisions that are not in force yet. */
    public List<InstrumentVersion> added() {
        return instrument.revisions().stream()
                .filter(it -> published.flatMap(old -> same(old, it)).isEmpty())
                .toList();
    }

    /** What is in force and the draft leaves out or changes, for which it cannot be published. */
    public List<String> altered() {
        return published.map(Instrument::revisions).orElse(List.of()).stream()
                .filter(it -> !same(instrument, it).equals(Optional.of(it)))
                .map(it -> it.id().label())
                .toList();
    }

    private static Optional<InstrumentVersion> same(Instrument instrument, InstrumentVersion version) {
        return instrument.version(version.code(), version.revision().number());
    }
}
