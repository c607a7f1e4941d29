package id.lumbung.index;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
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

    YearlyIndex aimingAt(@Nullable BigDecimal newTarget) {
        return new YearlyIndex(year, version, nationalIndex, nationalRank, newTarget, source);
    }
}
