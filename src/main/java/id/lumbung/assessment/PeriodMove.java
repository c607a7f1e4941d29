package id.lumbung.assessment;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * That a period went on to a newer revision of its instrument, and what that made of its index. Written once, never changed.
 *
 * @param actor the person's subject
 */
@MappedEntity("period_move")
public record PeriodMove(
        @EmbeddedId Key key,
        int fromRevision,
        BigDecimal claimedBefore,
        BigDecimal claimedAfter,
        BigDecimal verifiedBefore,
        BigDecimal verifiedAfter,
        String actor,
        String actorName,
        Instant at) {

    /** Which period went on to which revision. */
    @Embeddable
    public record Key(
            @MappedProperty("year") int year,
            @MappedProperty("revision") int revision) {}
}
