package id.lumbung.innovation;

import io.micronaut.data.annotation.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When it was tried, put into use, and last developed further. */
@Embeddable
public record Timeline(
        @Nullable LocalDate trialOn,
        @Nullable LocalDate implementedOn,
        @Nullable LocalDate developedOn) {
    public static final Timeline EMPTY = new Timeline(null, null, null);
}
