package id.lumbung.assessment.rest;

import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.SheetStanding;
import id.lumbung.assessment.ZoneLimits;
import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.instrument.InstrumentName;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Row;
import id.lumbung.instrument.core.WhyNot;
import id.lumbung.shared.Zone;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator sheet as JSON.
 *
 * @param id what the verifiers call it by
 * @param open whether its period is
 * @param sendable rows that would go to the verifiers now; 0 for who may not send
 */
@Serdeable
record IndicatorSheet(
        UUID id,
        int year,
        boolean open,
        InstrumentName instrument,
        ZoneLimits limits,
        SheetState state,
        Standing claimed,
        Standing verified,
        int sendable,
        List<SheetLine> rows) {

    /**
     * Where the innovation stands in one view.
     *
     * @param reasons why it does not count for the index
     */
    @Serdeable
    record Standing(int maturity, Zone zone, boolean eligible, List<Reason> reasons) {
        static Standing of(SheetStanding standing) {
            return new Standing(standing.points(), standing.zone(), standing.eligible(), standing.reasons());
        }
    }

    /**
     * One row.
     *
     * @param version what a claim or a decision has to name
     * @param evidence how many files and links prove it
     * @param lock whether the caller may change it now
     * @param reason what the verifier wrote
     */
    @Serdeable
    record SheetLine(
            String indicator,
            long version,
            @Nullable String basis,
            int level,
            @Nullable Integer verifiedLevel,
            int evidence,
            Decision decision,
            @Nullable String reason,
            @Nullable String decidedBy,
            RowLock lock,
            Earned claimed,
            Earned verified) {

        static SheetLine of(SheetRow row) {
            var answer = row.answer();
            return new SheetLine(
                    row.indicator().code(),
                    answer.version(),
                    answer.basis(),
                    answer.claimedLevel(),
                    answer.verifiedLevel(),
                    row.evidence(),
                    answer.decision(),
                    answer.reason(),
                    row.decidedBy().orElse(null),
                    row.lock(),
                    Earned.of(row.claimed()),
                    Earned.of(row.verified()));
        }
    }

    /**
     * What a row earned in one view.
     *
     * @param why it does not count
     */
    @Serdeable
    record Earned(
            BigDecimal points, boolean counts, @Nullable WhyNot why) {
        static Earned of(Row row) {
            return new Earned(row.points(), row.counts(), row.whyNot().orElse(null));
        }
    }

    static IndicatorSheet of(SheetDetail detail) {
        var sheet = detail.sheet();
        var version = detail.version();
        return new IndicatorSheet(
                sheet.id(),
                sheet.year(),
                detail.period().open(),
                InstrumentName.of(version.id()),
                ZoneLimits.of(detail.zones()),
                sheet.state(),
                Standing.of(detail.claimed()),
                Standing.of(detail.verified()),
                detail.sendable(),
                detail.rows().map(SheetLine::of).toList());
    }
}
