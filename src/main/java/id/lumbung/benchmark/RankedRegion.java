package id.lumbung.benchmark;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A region in the ranking of its province. Everything but code, name and kind is absent when it has not published.
 *
 * @param position 1 for the highest verified index; equal indices share it
 * @param meanMaturity rounded to two decimals; exactly it is the sum over the divisor, which older snapshots do not have
 * @param eligible innovations that count in the verified index; {@code innovations} counts all of the year
 * @param indexBefore the index of the year before, as the region or else the ministry published it
 */
@Serdeable
@Introspected
public record RankedRegion(
        String code,
        String name,
        String kind,
        @Nullable Integer position,
        @Nullable String instrumentVersion,
        @Nullable Integer instrumentRevision,
        @Nullable BigDecimal verifiedIndex,
        @Nullable BigDecimal claimedIndex,
        @Nullable String category,
        @Nullable BigDecimal spd,
        @Nullable BigDecimal meanMaturity,
        @Nullable Long maturitySum,
        @Nullable Integer divisor,
        @Nullable BigDecimal quantity,
        @Nullable Integer innovations,
        @Nullable Integer eligible,
        @Nullable Integer green,
        @Nullable Integer yellow,
        @Nullable Integer red,
        @Nullable Instant publishedAt,
        @Nullable BigDecimal indexBefore,
        boolean exampleData) {

    public boolean published() {
        return verifiedIndex != null;
    }

    /** Index points gained since the year before; empty when either year is unknown. */
    public Optional<BigDecimal> change() {
        return verifiedIndex == null || indexBefore == null
                ? Optional.empty()
                : Optional.of(verifiedIndex.subtract(indexBefore));
    }
}
