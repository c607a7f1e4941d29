package id.lumbung.instrument.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.Instruments;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextTest {

    @Test
    void what_is_below_zero_has_a_true_minus_and_nothing_else_has() {
        var text = new Text("<= -50,32 atau -50,33 s.d. 8,16 pada T-1, 2024-2025, 1 -4", "-1");

        assertThat(text.in(Locale.of("id"))).isEqualTo("≤ −50,32 atau −50,33 s.d. 8,16 pada T-1, 2024-2025, 1 -4");
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("−1");
    }

    @Test
    void every_level_of_every_version_is_shown_with_the_signs_people_write() {
        var levels = new Instruments()
                .iid().versions().stream()
                        .flatMap(it -> Stream.concat(it.spd().stream(), it.sid().stream()))
                        .flatMap(it -> it.levels().stream())
                        .toList();

        assertThat(levels).anyMatch(it -> it.id().contains(">="));
        for (var locale : new Locale[] {Locale.of("id"), Locale.ENGLISH}) {
            assertThat(levels)
                    .extracting(it -> it.in(locale))
                    .noneMatch(it -> it.contains(">=") || it.contains("<="))
                    .anyMatch(it -> it.contains("≥"));
        }
    }
}
