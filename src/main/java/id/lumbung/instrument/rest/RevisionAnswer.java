package id.lumbung.instrument.rest;

import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Revision.Correction;
import id.lumbung.instrument.core.Text;
import id.lumbung.instrument.core.VersionDifference;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One state of a version.
 *
 * @param revision 1 for the version as it was published
 * @param issuedOn since when a correction is there
 * @param reason why it was made
 * @param changes what it says otherwise than the revision before
 */
@Serdeable
record RevisionAnswer(
        int revision,
        @Nullable LocalDate issuedOn,
        @Nullable Text reason,
        List<ChangeAnswer> changes) {

    static RevisionAnswer of(Instrument instrument, InstrumentVersion version) {
        var revision = version.revision();
        var correction = revision.correction();
        return new RevisionAnswer(
                revision.number(),
                correction.map(Correction::issuedOn).orElse(null),
                correction.map(Correction::reason).orElse(null),
                instrument.version(version.code(), revision.number() - 1).stream()
                        .flatMap(it -> VersionDifference.between(it, version).changes().stream())
                        .map(ChangeAnswer::of)
                        .toList());
    }
}
