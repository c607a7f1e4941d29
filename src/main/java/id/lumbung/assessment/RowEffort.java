package id.lumbung.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.util.List;

/** The person-days a government takes to get a row from each level to the next. */
@MappedEntity("row_effort")
public record RowEffort(
        @Id String indicator, @Version long version, BigDecimal first, BigDecimal second, BigDecimal third) {

    public List<BigDecimal> days() {
        return List.of(first, second, third);
    }
}
