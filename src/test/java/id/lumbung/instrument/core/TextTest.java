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
