package id.lumbung.instrument.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The worked cases of the scoring contract: a city in 2026 with 176 innovations, 96 green, 17 yellow and 63 red. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkedCasesTest {
    private static final InstrumentVersion IID_2026 = Given.IID_2026;
    private static final int[] GREEN_AND_YELLOW = joined(times(96, 107), times(17, 95));
    private static final int[] CITY = joined(GREEN_AND_YELLOW, times(63, 60));

    @Test
    void the_city() {
        assertThat(index(50, CITY, 6)).isEqualTo("82.36");
    }

    @Test
    void without_its_63_red_innovations() {
        assertThat(index(50, GREEN_AND_YELLOW, 6)).isEqualTo("79.25");
    }

    @Test
    void the_63_raised_to_105() {
        assertThat(index(50, joined(GREEN_AND_YELLOW, times(63, 105)), 6)).isEqualTo("88.80");
    }

    @Test
    void twenty_four_more_of_60() {
        assertThat(index(50, joined(CITY, times(24, 60)), 6)).isEqualTo("84.61");
    }

    @Test
    void five_more_spd_points() {
        assertThat(index(55, CITY, 6)).isEqualTo("84.36");
    }

    @Test
    void only_four_basic_service_affairs_covered() {
        assertThat(index(50, CITY, 4)).isEqualTo("55.61");
    }

    @Test
    void everything_at_the_top() {
        assertThat(index(63, times(200, 111), 6)).isEqualTo("100.00");
    }

    @Test
    void a_small_government_below_the_divisor() {
        assertThat(index(40, times(8, 80), 5)).isEqualTo("38.55");
    }

    private static String index(int spd, int[] maturities, int affairs) {
        var sum = IntStream.of(maturities).asLongStream().sum();
        var totals = new Totals(BigDecimal.valueOf(spd), maturities.length, sum, basicServices(affairs));
        return Scoring.index(IID_2026, totals).index().toPlainString();
    }

    private static SortedSet<String> basicServices(int count) {
        var all = new TreeSet<>(IID_2026.basicServiceAffairs());
        return new TreeSet<>(all.stream().limit(count).toList());
    }

    private static int[] times(int count, int maturity) {
        var all = new int[count];
        Arrays.fill(all, maturity);
        return all;
    }

    private static int[] joined(int[]... parts) {
        return Stream.of(parts).flatMapToInt(IntStream::of).toArray();
    }
}
