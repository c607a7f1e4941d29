package id.lumbung.assessment.rest;

import id.lumbung.assessment.Period;
import id.lumbung.instrument.InstrumentName;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A period of assessment.
 *
 * @param open whether its sheets may be changed and verified
 */
@Serdeable
record PeriodAnswer(
        int year,
        boolean open,
        InstrumentName instrument,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate nationalClosesOn) {

    static PeriodAnswer of(Period period) {
        return new PeriodAnswer(
                period.year(),
                period.open(),
                InstrumentName.of(period.instrument()),
                period.opensOn(),
                period.closesOn(),
                period.nationalClosesOn());
    }
}
