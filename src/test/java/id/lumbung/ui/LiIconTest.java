package id.lumbung.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LiIconTest {
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");

    @Test
    void the_sprite_holds_the_icons_that_are_named_and_no_others() throws IOException {
        try (var sprite = LiIcon.class.getResourceAsStream("/META-INF/resources/" + LiIcon.SPRITE)) {
            var svg = new String(Objects.requireNonNull(sprite).readAllBytes(), UTF_8);
            assertThat(SYMBOL.matcher(svg).results().map(it -> it.group(1)))
                    .containsExactlyElementsOf(
                            Arrays.stream(LiIcon.values()).map(LiIcon::symbol).toList());
        }
    }
}
