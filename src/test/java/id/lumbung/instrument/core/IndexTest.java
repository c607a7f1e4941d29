package id.lumbung.instrument.core;

import static id.lumbung.instrument.core.Given.IID_2026;
import static id.lumbung.instrument.core.Given.totals;
import static id.lumbung.instrument.core.Given.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexTest {

    @ParameterizedTest(name = "{0}: {1} innovations are divided by {2}")
    @CsvSource({
        "2023, 0, 10",
        "2023, 9, 10",
        "2023, 10, 10",
        "2023, 11, 11",
        "2026, 0, 12",
        "2026, 11, 12",
        "2026, 12, 12",
        "2026, 13, 13",
        "2027, 13, 14",
        "2027, 14, 14",
        "2027, 15, 15",
    })
    void the_mean_is_taken_over_at_least_the_minimum_divisor(String year, int eligible, int divisor) {
        assertThat(Scoring.index(version(year), totals("0", eligible, 100, 6)).divisor())
                .isEqualTo(divisor);
    }

    @ParameterizedTest(name = "{0} innovations earn {1}")
    @CsvSource({"0, 0", "1, 0.38", "199, 75.62", "200, 76.00", "201, 76.00", "5000, 76.00"})
    void two_hundred_innovations_earn_all_there_is_for_their_number(int eligible, String quantity) {
        assertThat(Scoring.index(IID_2026, totals("0", eligible, 0, 6)).quantity())
                .isEqualByComparingTo(quantity);
    }

    @ParameterizedTest(name = "{0}: {1} basic-service affairs covered")
    @CsvSource({
        "2025/1, 0, 38.00",
        "2025, 2, 0",
        "2025, 3, 38.00",
        "2026, 4, 0",
        "2026, 5, 38.00",
        "2026, 6, 38.00",
        "2027, 5, 0",
        "2027, 6, 38.00"
    })
    void with_too_few_basic_services_covered_the_number_earns_nothing(String year, int affairs, String quantity) {
        assertThat(Scoring.index(version(year), totals("0", 100, 0, affairs)).quantity())
                .isEqualByComparingTo(quantity);
    }

    @ParameterizedTest(name = "a third part is rounded once: {0} over 12")
    @CsvSource({"40, 3.33", "50, 4.17", "1, 0.08"})
    void the_mean_is_rounded_half_up_to_two_decimals(long sum, String mean) {
        assertThat(Scoring.index(IID_2026, totals("0", 12, sum, 0)).meanMaturity())
                .hasToString(mean);
    }

    @ParameterizedTest(name = "{0} points of 250 are an index of {1}")
    @CsvSource({"0.0125, 0.01", "0.0124, 0.00", "2.5125, 1.01", "2.5124, 1.00", "2.5374, 1.01", "2.5375, 1.02"})
    void an_index_of_half_a_hundredth_is_rounded_up(String spd, String index) {
        assertThat(Scoring.index(IID_2026, totals(spd, 0, 0, 0)).index()).hasToString(index);
    }

    @Test
    void nothing_is_rounded_before_the_end() {
        var score = Scoring.index(IID_2026, totals("0.004", 12, 8, 0)); // 0.004 + 0.666… = 0.67066…, not 0.00 + 0.67
        assertThat(score.total()).hasToString("0.67");
        assertThat(score.index()).hasToString("0.27");
        assertThat(score.exact().rounded(6)).hasToString("0.268267");
    }

    @ParameterizedTest(name = "{0}: {1} points are {2}")
    @CsvSource({
        "2026, 0, TIDAK_DAPAT_DINILAI",
        "2026, 0.0124, TIDAK_DAPAT_DINILAI",
        "2026, 0.0125, KURANG_INOVATIF",
        "2026, 100.00, KURANG_INOVATIF",
        "2026, 100.0124, KURANG_INOVATIF",
        "2026, 100.0125, INOVATIF",
        "2026, 162.50, INOVATIF",
        "2026, 162.5124, INOVATIF",
        "2026, 162.5125, SANGAT_INOVATIF",
        "2026, 250, SANGAT_INOVATIF",
        "2023, 87.4874, KURANG_INOVATIF",
        "2023, 87.4875, INOVATIF",
        "2023, 150.0124, INOVATIF",
        "2023, 150.0125, SANGAT_INOVATIF",
    })
    void the_category_is_found_with_the_rounded_index(String year, String points, String category) {
        assertThat(Scoring.index(version(year), totals(points, 0, 0, 0)).category())
                .isEqualTo(category);
    }

    @Test
    void only_the_main_affair_of_an_eligible_innovation_covers_and_only_a_basic_service() {
        var answers = Given.answers(IID_2026, Aspect.SID, 1);
        var portfolio = new Portfolio(
                Given.answers(IID_2026, Aspect.SPD, 1),
                List.of(
                        new Submission(of("1", "SOSIAL", 300), answers),
                        new Submission(of("2", "KESEHATAN", 300), answers),
                        new Submission(of("3", "KESEHATAN", 300), answers),
                        new Submission(of("4", "PENDIDIKAN", 299), answers),
                        new Submission(of("5", "PARIWISATA", 300), answers),
                        new Submission(of("6", null, 300), answers)));
        var score = Scoring.portfolio(IID_2026, portfolio, View.VERIFIED);
        assertThat(score.index().totals().basicServiceAffairs()).containsExactly("KESEHATAN", "SOSIAL");
        assertThat(score.index().totals().eligible()).isEqualTo(5);
        assertThat(score.index().totals().maturitySum()).isEqualTo(5 * 37);
        assertThat(score.spd().points()).isEqualByComparingTo("21");
        assertThat(score.innovations()).extracting(Standing::id).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void a_whole_city_at_the_top_reaches_exactly_100() {
        var answers = Given.answers(IID_2026, Aspect.SID, 3);
        var affairs = List.copyOf(IID_2026.basicServiceAffairs());
        var innovations = IntStream.range(0, 200)
                .mapToObj(it -> new Submission(of("" + it, affairs.get(it % 6), 300), answers))
                .toList();
        var portfolio = new Portfolio(Given.answers(IID_2026, Aspect.SPD, 3), innovations);
        for (var view : View.values()) {
            var index = Scoring.portfolio(IID_2026, portfolio, view).index();
            assertThat(index.total()).hasToString("250.00");
            assertThat(index.index()).hasToString("100.00");
            assertThat(index.category()).isEqualTo("SANGAT_INOVATIF");
        }
    }

    private static Profile of(String id, @Nullable String affair, int words) {
        var profile = Given.profile(id);
        return new Profile(id, profile.stage(), profile.implementedOn(), profile.developedOn(), words, affair, 1);
    }
}
