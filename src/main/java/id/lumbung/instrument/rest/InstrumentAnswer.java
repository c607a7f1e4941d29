package id.lumbung.instrument.rest;

import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.Instrument.LegalBasis;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * An instrument.
 *
 * @param owner who issues it
 * @param purpose what its result is used for
 * @param defaultVersion the one new periods use
 * @param versions oldest first
 */
@Serdeable
record InstrumentAnswer(
        String code,
        Text name,
        String owner,
        Text purpose,
        List<String> legalBasis,
        String defaultVersion,
        List<String> versions) {

    static InstrumentAnswer of(Instrument instrument) {
        return new InstrumentAnswer(
                instrument.code(),
                instrument.name(),
                instrument.owner(),
                instrument.purpose(),
                instrument.legalBasis().stream().map(LegalBasis::reference).toList(),
                instrument.defaultVersion(),
                instrument.versions().stream().map(InstrumentVersion::code).toList());
    }
}
