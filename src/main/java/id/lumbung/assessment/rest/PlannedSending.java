package id.lumbung.assessment.rest;

import id.lumbung.assessment.LevelGains;
import id.lumbung.assessment.SendingPlan;
import id.lumbung.assessment.SendingPlan.Hindrance;
import id.lumbung.assessment.SheetRow;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sending a sheet would do now.
 *
 * @param hindrance why nothing can be sent, if so
 * @param going the rows that would be sent
 * @param unproven rows that are claimed without what proves them
 * @param empty rows without a claim
 * @param points the points all that stays could bring at most
 * @param index what all that stays could add to the claimed index at most
 */
@Serdeable
record PlannedSending(
        @Nullable Hindrance hindrance,
        List<String> going,
        List<StayingRow> unproven,
        List<StayingRow> empty,
        BigDecimal points,
        BigDecimal index) {

    /**
     * A row that stays with the agency.
     *
     * @param points the points it could bring at most
     * @param index what it alone could add to the claimed index at most
     */
    @Serdeable
    record StayingRow(String indicator, boolean mandatory, BigDecimal points, BigDecimal index) {}

    static PlannedSending of(SendingPlan plan, LevelGains.Missing missing) {
        return new PlannedSending(
                plan.hindrance().orElse(null),
                plan.going().stream().map(it -> it.indicator().code()).toList(),
                plan.unproven().stream().map(it -> staying(it, missing)).toList(),
                plan.empty().stream().map(it -> staying(it, missing)).toList(),
                plan.staying().map(SendingPlan::missingPoints).reduce(BigDecimal.ZERO, BigDecimal::add),
                missing.all());
    }

    private static StayingRow staying(SheetRow row, LevelGains.Missing missing) {
        var code = row.indicator().code();
        return new StayingRow(
                code,
                row.indicator().mandatory(),
                SendingPlan.missingPoints(row),
                missing.rows().getOrDefault(code, BigDecimal.ZERO));
    }
}
