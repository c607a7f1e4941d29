package id.lumbung.innovation;

import id.lumbung.innovation.core.Coordinates;
import io.micronaut.data.annotation.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where it is at home, if it was said. */
@Embeddable
public record Place(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
    public static final Place UNKNOWN = new Place(null, null);

    public static Place of(Coordinates coordinates) {
        return new Place(coordinates.latitude(), coordinates.longitude());
    }

    public Optional<Coordinates> coordinates() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Coordinates(latitude, longitude));
    }
}
