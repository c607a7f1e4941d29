package id.lumbung.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumbersTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant CLOSING = Instant.parse("2026-08-23T16:59:00Z");

    private final Numbers indonesian = new Numbers(Texts.INDONESIAN, JAKARTA);
    private final Numbers english = new Numbers(Texts.ENGLISH, JAKARTA);

    @ParameterizedTest(name = "{0} is {1} and {2}")
    @CsvSource({"84.456, '84,46', 84.46", "94, '94,00', 94.00", "0, '0,00', 0.00"})
    void an_index_has_two_decimals(BigDecimal value, String inIndonesian, String inEnglish) {
        assertThat(indonesian.index(value)).isEqualTo(inIndonesian);
        assertThat(english.index(value)).isEqualTo(inEnglish);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1.12, '+1,12'", "-0.3, '−0,30'", "0, '0,00'", "-0.001, '0,00'", "0.004, '0,00'"})
    void a_change_has_a_sign_and_a_true_minus(BigDecimal value, String text) {
        assertThat(indonesian.change(value)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2, +2", "-32, −32", "0, 0", "-1452, −1.452"})
    void a_change_of_points_is_whole(long value, String text) {
        assertThat(indonesian.change(value)).isEqualTo(text);
    }

    @Test
    void thousands_are_set_apart() {
        assertThat(indonesian.whole(2184)).isEqualTo("2.184");
        assertThat(english.whole(2184)).isEqualTo("2,184");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"4.5, '4,5'", "4.00, 4", "1234.567, '1.234,57'"})
    void a_plain_number_has_the_decimals_it_needs(BigDecimal value, String text) {
        assertThat(indonesian.plain(value)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({"96, 176, '54,5%'", "0, 0, '0,0%'", "1, 1, '100,0%'"})
    void a_share_is_in_percent(long part, long whole, String text) {
        assertThat(indonesian.share(part, whole)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} bytes are {1}")
    @CsvSource({"1, 1 KB", "655360, 640 KB", "7549747, '7,2 MB'", "5242880, 5 MB"})
    void a_size_is_in_the_unit_that_fits(long bytes, String text) {
        assertThat(indonesian.size(bytes)).isEqualTo(text);
    }

    @Test
    void a_moment_is_told_in_the_zone_of_the_government() {
        assertThat(indonesian.moment(CLOSING)).isEqualTo("23 Agustus 2026, 23.59 WIB");
        assertThat(english.moment(CLOSING)).isEqualTo("23 August 2026, 23:59 WIB");
        assertThat(new Numbers(Texts.INDONESIAN, ZoneId.of("Asia/Jayapura")).moment(CLOSING))
                .isEqualTo("24 Agustus 2026, 01.59 WIT");
    }

    @Test
    void a_short_date_leaves_the_year_out() {
        assertThat(indonesian.shortDate(LocalDate.of(2026, 8, 9))).isEqualTo("9 Agu");
        assertThat(english.shortDate(LocalDate.of(2026, 8, 9))).isEqualTo("9 Aug");
    }

    @Test
    void limits_that_are_the_same_are_one() {
        assertThat(Numbers.range("95", "104")).isEqualTo("95–104");
        assertThat(Numbers.range("104", "104")).isEqualTo("104");
    }
}
