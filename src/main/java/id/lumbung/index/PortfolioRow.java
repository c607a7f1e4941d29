package id.lumbung.index;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Profile;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet with the profile of its innovation beside it.
 *
 * @param innovationId absent on the government's own sheet, like what follows
 * @param indicator absent for an innovation without any row
 */
@Introspected
record PortfolioRow(
        @Nullable UUID innovationId,
        @Nullable String stage,
        @Nullable LocalDate implementedOn,
        @Nullable LocalDate developedOn,
        int designWords,
        @Nullable String affair,
        int timesReported,
        @Nullable String indicator,
        @Nullable String basis,
        int claimedLevel,
        @Nullable Integer verifiedLevel,
        int evidence) {

    Profile profile() {
        return new Profile(
                String.valueOf(innovationId), stage, implementedOn, developedOn, designWords, affair, timesReported);
    }

    Answer answer() {
        return new Answer(basis, claimedLevel, verifiedLevel, evidence);
    }
}
