package id.lumbung.index;

import static id.lumbung.instrument.core.Given.IID_2026;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.index.core.NationalDoubt;
import id.lumbung.instrument.core.Aspect;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalDoubtTest {

    @ParameterizedTest(name = "{0} of {1}, {2} and {3}: doubted {4}")
    @CsvSource({
        "66.99, 48.50, 89.35, 29.64, false",
        "67.00, 48.50, 89.35, 29.64, false",
        "67.10, 48.50, 89.35, 29.64, true",
        "66.80, 48.50, 89.35, 29.64, true",
        "92.25, 52.25, , , false",
        "92.25, 10, , , true",
        "12.00, 52.25, , , true",
        "80.00, , , , false",
        ", 1, 2, 3, false",
    })
    void an_index_must_be_what_its_parts_can_make(
            BigDecimal index, BigDecimal spd, BigDecimal maturity, BigDecimal quantity, boolean doubted) {
        var points = new HashMap<String, BigDecimal>();
        points.put("SPD", spd);
        points.put("MATURITY", maturity);
        points.put("QUANTITY", quantity);
        points.values().removeIf(it -> it == null);

        assertThat(NationalDoubt.of(IID_2026, index, points))
                .extracting(NationalDoubt::item)
                .isEqualTo(doubted ? java.util.List.of(NationalDoubt.INDEX) : java.util.List.of());
    }

    @Test
    void an_aspect_must_be_what_its_indicators_can_make() {
        var rows = new HashMap<String, BigDecimal>();
        IID_2026.indicators(Aspect.SPD).forEach(it -> rows.put(it.code(), BigDecimal.ONE));
        var sum = BigDecimal.valueOf(rows.size());

        assertThat(doubts(rows, sum)).isEmpty();
        assertThat(doubts(rows, sum.add(BigDecimal.ONE))).singleElement().satisfies(it -> {
            assertThat(it.item()).isEqualTo("SPD");
            assertThat(it.isExact()).isTrue();
            assertThat(it.least()).isEqualByComparingTo(sum);
        });
        rows.remove(IID_2026.indicators(Aspect.SPD).getFirst().code());
        assertThat(doubts(rows, sum.add(BigDecimal.ONE)))
                .as("the unknown one may be more")
                .isEmpty();
        assertThat(doubts(rows, BigDecimal.ONE)).singleElement().matches(it -> !it.isExact());
    }

    private static java.util.List<NationalDoubt> doubts(Map<String, BigDecimal> rows, BigDecimal spd) {
        var points = new HashMap<>(rows);
        points.put("SPD", spd);
        return NationalDoubt.of(IID_2026, null, points);
    }
}
