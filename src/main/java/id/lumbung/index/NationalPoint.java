package id.lumbung.index;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.math.BigDecimal;

/** Points the ministry published of an aspect or an indicator. */
@MappedEntity("national_point")
record NationalPoint(@EmbeddedId Key key, BigDecimal points) {

    /** Which aspect or indicator of which year. */
    @Embeddable
    record Key(
            @MappedProperty("year") int year,
            @MappedProperty("item") String item) {}
}
