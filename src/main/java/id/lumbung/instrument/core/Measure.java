package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A numeric rule: a measured value in, a level out. */
public sealed interface Measure {

    /** The code of the unit the value is measured in. */
    String unit();

    /** The level the value earns, 0 when it lies outside every band. */
    int level(BigDecimal value);

    /** Two cut points: level 1 up to {@code low}, level 3 from {@code high} on, level 2 between them. */
    record Cuts(String unit, Direction direction, BigDecimal low, BigDecimal high) implements Measure {
        @Override
        public int level(BigDecimal value) {
            if (!isBetter(value, low)) {
                return 1;
            }
            return isBetter(high, value) ? 2 : 3;
        }

        private boolean isBetter(BigDecimal value, BigDecimal than) {
            return switch (direction) {
                case HIGHER_BETTER -> value.compareTo(than) > 0;
                case LOWER_BETTER -> value.compareTo(than) < 0;
            };
        }
    }

    /** One range for each level; a value is first rounded half up to the scale in which the ranges are written. */
    record Ranges(String unit, List<Range> ranges) implements Measure {
        public Ranges {
            ranges = List.copyOf(ranges);
        }

        @Override
        public int level(BigDecimal value) {
            var rounded = value.setScale(scale(), RoundingMode.HALF_UP);
            for (int i = 0; i < ranges.size(); i++) {
                if (ranges.get(i).contains(rounded)) {
                    return i + 1;
                }
            }
            return 0;
        }

        /** The decimals in which the ranges are written. */
        public int scale() {
            return ranges.stream().mapToInt(it -> it.min().scale()).max().orElse(0);
        }
    }

    /** From {@code min} to {@code max}, both included; without {@code max} it is open. */
    record Range(BigDecimal min, @Nullable BigDecimal max) {
        boolean contains(BigDecimal value) {
            return min.compareTo(value) <= 0 && (max == null || value.compareTo(max) <= 0);
        }
    }

    /** Which way is better. */
    enum Direction {
        HIGHER_BETTER,
        LOWER_BETTER
    }
}
