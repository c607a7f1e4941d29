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
public record PackDraft(int revision, String checksum, Instrument instrument, Optional<Instrument> published) {

    /** The versions that are not in force yet. */
    public List<InstrumentVersion> added() {
        return instrument.versions().stream()
                .filter(it -> published.flatMap(old -> old.version(it.code())).isEmpty())
                .toList();
    }

    /** The versions in force that the draft leaves out or changes, for which it cannot be published. */
    public List<String> altered() {
        return published.map(Instrument::versions).orElse(List.of()).stream()
                .filter(it -> !instrument.version(it.code()).equals(Optional.of(it)))
                .map(InstrumentVersion::code)
                .toList();
    }
}
