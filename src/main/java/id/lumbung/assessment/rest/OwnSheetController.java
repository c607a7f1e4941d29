package id.lumbung.assessment.rest;

import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.Measurement;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.assessment.rest.IndicatorSheet.SheetLine;
import id.lumbung.instrument.InstrumentName;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.shared.NotFoundException;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheet of the government's own indicators (SPD), in the current period or its last one. */
@Controller("/api/v1/government-indicators")
@Tag(name = "Indicator sheets")
@AnswersProblems
class OwnSheetController {
    private final SheetService sheets;

    OwnSheetController(SheetService sheets) {
        this.sheets = sheets;
    }

    /**
     * The government's own sheet.
     *
     * @param id what the verifiers call it by
     * @param open whether its period is
     * @param claimed points of what is claimed and proven
     * @param verified points of what was accepted
     * @param sendable rows that would go to the verifiers now; 0 for who may not send
     */
    @Serdeable
    record OwnSheet(
            UUID id,
            int year,
            boolean open,
            InstrumentName instrument,
            SheetState state,
            BigDecimal claimed,
            BigDecimal verified,
            BigDecimal maximum,
            int sendable,
            List<SheetLine> rows) {

        static OwnSheet of(GovernmentSheet own) {
            var sheet = own.sheet();
            return new OwnSheet(
                    sheet.id(),
                    sheet.year(),
                    own.period().open(),
                    InstrumentName.of(own.version().id()),
                    sheet.state(),
                    own.claimed(),
                    own.verified(),
                    own.maximum(),
                    own.sendable(),
                    own.rows().map(SheetLine::of).toList());
        }
    }

    /**
     * What was measured.
     *
     * @param version of the row that was looked at
     * @param value nothing takes it back
     * @param reopen that a decision on the row, if there is one, shall be made anew
     */
    @Serdeable
    record MeasuredValue(
            @NotNull Long version,
            @Nullable BigDecimal value,
            @Nullable Boolean reopen) {}

    /** The sheet with its rows and points. */
    @Get
    OwnSheet sheet() {
        return OwnSheet.of(open());
    }

    /** Claims a level of a row, in the version that was looked at; answers with the sheet as it stands then. */
    @Put("/rows/{indicator}")
    OwnSheet claim(String indicator, @Valid @Body ClaimRequest claim) {
        sheets.claim(open().sheet().id(), claim.toClaim(indicator));
        return sheet();
    }

    /** Enters the value of a row whose level follows from it; answers with the sheet as it stands then. */
    @Put("/rows/{indicator}/value")
    OwnSheet measure(String indicator, @Valid @Body MeasuredValue measured) {
        sheets.measure(
                open().sheet().id(),
                new Measurement(
                        indicator, measured.value(), measured.version(), Boolean.TRUE.equals(measured.reopen())));
        return sheet();
    }

    private GovernmentSheet open() {
        return sheets.openOwn().orElseThrow(() -> new NotFoundException("sheet", ""));
    }
}
