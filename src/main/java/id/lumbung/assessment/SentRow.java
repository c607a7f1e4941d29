package id.lumbung.assessment;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was sent.
 *
 * @param evidence how many files and links proved it
 */
@MappedEntity("sent_row")
public record SentRow(
        @EmbeddedId Key key,
        int level,
        @Nullable String basis,
        @Nullable BigDecimal value,
        int evidence) {

    /** Which row of which sending. */
    @Embeddable
    public record Key(
            @MappedProperty("sending_id") UUID sendingId,
            @MappedProperty("indicator") String indicator) {}

    static SentRow of(Sending sending, SheetAnswer row, int evidence) {
        return new SentRow(
                new Key(sending.id(), row.indicator()), row.claimedLevel(), row.basis(), row.value(), evidence);
    }

    public String indicator() {
        return key.indicator();
    }
}
