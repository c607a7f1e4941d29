package id.lumbung.ui;

import static java.math.RoundingMode.FLOOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.text.Texts;
import id.lumbung.ui.IndexChart.Year;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexChartOptionTest {
    private static final Numbers NUMBERS = new Numbers(Texts.INDONESIAN, ZoneId.of("Asia/Jakarta"));

    @ParameterizedTest(name = "{0} stands above {1}")
    @CsvSource({"99, 85", "85, 70", "62.30, 55", "55, 40", "11, 10", "10, 0", "0, 0"})
    void the_axis_begins_below_the_lowest_figure(BigDecimal lowest, int floor) {
        var option = option(Year.past(2025, lowest, null), Year.past(2026, new BigDecimal("99.5"), null));

        assertThat(option.floor()).isEqualTo(floor);
    }

    @ParameterizedTest(name = "verified {0}, claimed {1}")
    @CsvSource({"83.39, 86.27", "90, 90", "86.27, 83.39", "40, 95", "0, 0"})
    void the_labels_of_the_running_year_are_apart_by_their_height(BigDecimal verified, BigDecimal claimed) {
        var option = option(Year.running(2026, null, verified, claimed, null));
        var pixels = BigDecimal.valueOf(200 - 14 - 26).divide(BigDecimal.valueOf(100 - option.floor()), 6, FLOOR);

        var apart = claimed.subtract(verified)
                .multiply(pixels)
                .add(BigDecimal.valueOf(option.shift(Mark.VERIFIED) - option.shift(Mark.CLAIMED)))
                .abs();

        assertThat(apart).isGreaterThanOrEqualTo(BigDecimal.valueOf(16));
    }

    @Test
    void nothing_known_is_no_reason_to_fail() {
        assertThat(option(Year.past(2026, null, null)).floor()).isZero();
    }

    @Test
    void a_point_is_labelled_as_the_reader_writes_it_and_an_unknown_one_is_not_drawn() {
        var option = option(Year.past(2025, null, null), Year.past(2026, new BigDecimal("84.46"), null));

        assertThat(series(option, 1).get("data"))
                .isEqualTo(
                        List.of("-", Map.of("value", new BigDecimal("84.46"), "label", Map.of("formatter", "84,46"))));
    }

    @Test
    void the_estimate_is_reached_from_the_last_national_result() {
        var option = option(
                Year.past(2025, new BigDecimal("93.10"), null),
                Year.running(2026, null, null, null, new BigDecimal("88.90")));

        assertThat(series(option, 2).get("data")).isEqualTo(List.of(new BigDecimal("93.10"), new BigDecimal("88.90")));
    }

    private static IndexChartOption option(Year... years) {
        return new IndexChartOption(List.of(years), NUMBERS);
    }

    private static Map<?, ?> series(IndexChartOption option, int position) {
        var series = (List<?>) Objects.requireNonNull(option.toMap().get("series"));
        return (Map<?, ?>) series.get(position);
    }
}
