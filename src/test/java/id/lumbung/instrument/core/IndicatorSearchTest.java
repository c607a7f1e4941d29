package id.lumbung.instrument.core;

import static id.lumbung.instrument.core.Given.IID_2026;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorSearchTest {

    @Test
    void a_number_finds_its_rows_and_no_year() {
        assertThat(found("16")).containsExactly("SID-16");
        assertThat(found("5")).containsExactly("SPD-05A", "SPD-05B");
        assertThat(found("5b")).containsExactly("SPD-05B");
        assertThat(found("2026")).isEmpty();
    }

    @Test
    void all_words_must_occur_in_either_language() {
        assertThat(found("Alat KERJA")).contains("SID-19");
        assertThat(found("work tools")).contains("SID-19");
        assertThat(found("alat zebra")).isEmpty();
    }

    @Test
    void the_wording_of_levels_is_searched_and_so_are_codes() {
        assertThat(found("perkada")).contains("SID-16");
        assertThat(found("sid-35")).containsExactly("SID-35");
    }

    @Test
    void no_words_find_everything() {
        assertThat(found("  ")).hasSize(40);
    }

    private static List<String> found(String typed) {
        var search = new IndicatorSearch(typed);
        return Stream.concat(IID_2026.spd().stream(), IID_2026.sid().stream())
                .filter(search::finds)
                .map(Indicator::code)
                .toList();
    }
}
