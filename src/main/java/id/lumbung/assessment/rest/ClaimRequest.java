package id.lumbung.assessment.rest;

import id.lumbung.assessment.Claim;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says of one row.
 *
 * @param version of the row that was looked at
 * @param level 1 to 3, or 0 to take the claim back
 * @param basis which of the alternatives was measured, in rows that have them
 * @param reopen that a decision on the row, if there is one, shall be made anew
 */
@Serdeable
record ClaimRequest(
        @NotNull Long version,
        @NotNull Integer level,
        @Nullable String basis,
        @Nullable Boolean reopen) {

    Claim toClaim(String indicator) {
        return new Claim(indicator, basis, level, version, Boolean.TRUE.equals(reopen));
    }
}
