package id.lumbung.assessment.rest;

import id.lumbung.assessment.PeriodDays;
import id.lumbung.instrument.InstrumentName;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The period that is wanted.
 *
 * @param instrument a version that is in force and not retired
 * @param closesOn the day the government itself announces
 */
@Serdeable
record PeriodRequest(
        @NotNull Integer year,
        @NotNull @Valid InstrumentName instrument,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotNull LocalDate nationalClosesOn) {

    PeriodDays days() {
        return new PeriodDays(opensOn, closesOn, nationalClosesOn);
    }
}
