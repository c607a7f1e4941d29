package id.lumbung.benchmark;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a government published of a year: the only thing another government may read of it.
 *
 * @param eventId the outbox record it came with, so that telling it twice changes nothing
 * @param instrumentRevision what it was computed by; records that were written into an outbox before there were revisions do
 *     not name it, and are read as of the first
 * @param claimedIndex the index from the levels claimed, 0 to 100 with two decimals
 * @param verifiedIndex the index from the levels verified, 0 to 100 with two decimals
 * @param meanMaturity rounded to two decimals; exactly it is the sum over the divisor, which older snapshots do not have
 * @param eligible innovations that count in the verified index; {@code innovations} counts all of the year
 */
@Serdeable
@MappedEntity(value = "published_snapshot", schema = "control")
public record PublishedSnapshot(
        @Id UUID eventId,
        String tenantCode,
        int year,
        String instrumentCode,
        String instrumentVersion,
        @Bindable(defaultValue = "1") int instrumentRevision,
        Instant publishedAt,
        BigDecimal claimedIndex,
        BigDecimal verifiedIndex,
        String category,
        BigDecimal spd,
        BigDecimal meanMaturity,
        @Nullable Long maturitySum,
        @Nullable Integer divisor,
        BigDecimal quantity,
        int innovations,
        int eligible,
        int green,
        int yellow,
        int red) {}
