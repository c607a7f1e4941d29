package id.lumbung.innovation.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place on earth in decimal degrees, to five places: about a metre. */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
    private static final int PLACES = 5;
    private static final BigDecimal NORTHMOST = BigDecimal.valueOf(90);
    private static final BigDecimal EASTMOST = BigDecimal.valueOf(180);
    private static final String NUMBER = "([-+\u2212]?\\d{1,3}(?:[.,]\\d{1,15})?)";
    private static final Pattern PAIR = Pattern.compile(NUMBER + "\\s*(?:[;,]\\s+|;|\\s+|,)\\s*" + NUMBER);

    public Coordinates {
        latitude = latitude.setScale(PLACES, RoundingMode.HALF_UP);
        longitude = longitude.setScale(PLACES, RoundingMode.HALF_UP);
        if (latitude.abs().compareTo(NORTHMOST) > 0 || longitude.abs().compareTo(EASTMOST) > 0) {
            throw new IllegalArgumentException("Not on earth: " + latitude + ", " + longitude);
        }
    }

    /** The place somebody typed or pasted from a map: {@code -7.47222, 112.43333}, with decimal points or commas. */
    public static Optional<Coordinates> parse(String typed) {
        var pair = PAIR.matcher(typed.strip());
        if (!pair.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Coordinates(number(pair.group(1)), number(pair.group(2))));
        } catch (IllegalArgumentException notOnEarth) {
            return Optional.empty();
        }
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.replace(',', '.').replace('\u2212', '-'));
    }

    /** As a map writes it, so that it can be pasted there. */
    @Override
    public String toString() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
