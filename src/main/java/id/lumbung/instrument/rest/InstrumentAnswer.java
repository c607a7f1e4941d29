package id.lumbung.instrument.rest;

import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.Instrument.LegalBasis;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An instrument.
 *
 * @param owner who issues it
 * @param purpose what its result is used for
 * @param defaultVersion the one new periods use
 * @param versions oldest first
 * @param retired those of them that are no longer meant for new periods
 */
@Serdeable
record InstrumentAnswer(
        String code,
        Text name,
        String owner,
        Text purpose,
        List<String> legalBasis,
        String defaultVersion,
        List<String> versions,
        SortedSet<String> retired) {

    static InstrumentAnswer of(Instrument instrument, Set<String> retired) {
        return new InstrumentAnswer(
                instrument.code(),
                instrument.name(),
                instrument.owner(),
                instrument.purpose(),
                instrument.legalBasis().stream().map(LegalBasis::reference).toList(),
                instrument.defaultVersion(),
                instrument.versions().stream().map(InstrumentVersion::code).toList(),
                new TreeSet<>(retired));
    }
}
