package id.lumbung.assessment;

import id.lumbung.instrument.core.Profile;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a sheet needs to know of its innovation. */
@Introspected
public record InnovationHead(
        UUID id,
        String title,
        UUID agencyId,
        String agencyName,
        @Nullable String stage,
        @Nullable LocalDate trialOn,
        @Nullable LocalDate implementedOn,
        @Nullable LocalDate developedOn,
        int designWords,
        @Nullable String affair,
        int timesReported) {

    Profile profile() {
        return new Profile(id.toString(), stage, implementedOn, developedOn, designWords, affair, timesReported);
    }
}
