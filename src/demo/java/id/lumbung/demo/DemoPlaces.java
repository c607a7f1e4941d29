package id.lumbung.demo;

import id.lumbung.shared.RegionCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/** Where demo innovations are at home: somewhere near the middle of their region. */
record DemoPlaces(BigDecimal latitude, BigDecimal longitude) {
    private static final Map<String, DemoPlaces> CENTROIDS = Csv.read("centroids.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    it -> it.text("code"),
                    it -> new DemoPlaces(new BigDecimal(it.text("lat")), new BigDecimal(it.text("lng")))));
    private static final DemoPlaces CAPITAL = new DemoPlaces(new BigDecimal("-7.2459"), new BigDecimal("112.7378"));

    static DemoPlaces near(RegionCode region, Seeded chance) {
        var middle = CENTROIDS.getOrDefault(region.value(), CAPITAL);
        return new DemoPlaces(moved(middle.latitude, chance), moved(middle.longitude, chance));
    }

    private static BigDecimal moved(BigDecimal degrees, Seeded chance) {
        return degrees.add(BigDecimal.valueOf(chance.between(-1500, 1500), 5)).setScale(5, RoundingMode.HALF_UP);
    }
}
