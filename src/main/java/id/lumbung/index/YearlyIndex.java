package id.lumbung.index;

import id.lumbung.index.core.NationalScale;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry published of a year, and what the government had set itself.
 *
 * @param source where the published value is from
 */
@MappedEntity("yearly_index")
public record YearlyIndex(
        @Id int year,
        @Version long version,
        @Nullable BigDecimal nationalIndex,
        @Nullable Integer nationalRank,
        @Nullable BigDecimal target,
        @Nullable String source) {

    static YearlyIndex of(int year) {
        return new YearlyIndex(year, 0, null, null, null, null);
    }

    YearlyIndex published(@Nullable BigDecimal index, @Nullable Integer rank, @Nullable String from) {
        return new YearlyIndex(year, version, index, rank, target, from);
    }

    /** The published index where it can be laid beside ours: not in the points of the first years. */
    public Optional<BigDecimal> comparable() {
        return NationalScale.of(year) == NationalScale.PERCENT ? Optional.ofNullable(nationalIndex) : Optional.empty();
    }

    YearlyIndex aimingAt(@Nullable BigDecimal newTarget) {
        return new YearlyIndex(year, version, nationalIndex, nationalRank, newTarget, source);
    }
}
