package id.lumbung.assessment.rest;

import id.lumbung.assessment.Receipt;
import id.lumbung.assessment.Receipt.Fate;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a sending.
 *
 * @param reference what people call it by
 * @param by who sent it
 */
@Serdeable
record SendingReceipt(UUID id, UUID sheet, String reference, Instant at, String by, int year, List<SentRow> rows) {

    /**
     * A row as it was sent.
     *
     * @param evidence how many files and links proved it then
     * @param fate what has become of it
     */
    @Serdeable
    record SentRow(
            String indicator,
            int level,
            @Nullable String basis,
            @Nullable BigDecimal value,
            int evidence,
            Fate fate) {
        static SentRow of(Receipt.Line line) {
            var sent = line.sent();
            return new SentRow(
                    line.indicator().code(), sent.level(), sent.basis(), sent.value(), sent.evidence(), line.fate());
        }
    }

    static SendingReceipt of(Receipt receipt) {
        var sending = receipt.sending();
        return new SendingReceipt(
                sending.id(),
                sending.sheetId(),
                sending.reference(),
                sending.at(),
                sending.actorName(),
                receipt.year(),
                receipt.lines().stream().map(SentRow::of).toList());
    }
}
