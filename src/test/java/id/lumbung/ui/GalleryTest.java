package id.lumbung.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.lumbung.demo.gallery.GalleryServer;
import id.lumbung.support.Chromium;
import io.micronaut.runtime.server.EmbeddedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shared component in a real browser: nothing fails, nobody is left out. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GalleryTest {
    private static EmbeddedServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        server = GalleryServer.start(-1);
        chromium = new Chromium(server.getURI());
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}, on a {1}, {2}")
    @CsvSource({"light, desk, id", "dark, desk, en", "light, phone, en", "dark, phone, id"})
    void the_gallery_has_no_barrier_and_no_error(String scheme, String place, String language) {
        try (var reader = "phone".equals(place) ? chromium.personWithPhone() : chromium.person()) {
            var page = reader.prefers(scheme, language).opens("/gallery");
            page.waitForSelector("li-chart svg");
            page.waitForFunction(
                    "() => [...document.querySelectorAll('li-chart')].every(it => it.querySelector('svg text'))");

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(reader.hasToScrollSideways()).isFalse();
            assertThat(reader.look().overlappingLabels()).isEmpty();
            assertThat(reader.look().clippedChoices()).isEmpty();
            assertThat(reader.accessibilityViolations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void where_a_figure_comes_from_is_put_together_when_it_is_asked_for() {
        try (var reader = chromium.person()) {
            var page = reader.opens("/gallery");
            var button = page.locator(".li-figure-why").first();
            var derivation = page.getByText("63 + 111 × 0,4");
            assertThat(derivation.count()).isZero();

            button.press("Enter");

            derivation.waitFor();
            assertThat(reader.accessibilityViolations()).isEmpty();
            button.press("Escape");
            derivation.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            button.press("Enter");
            derivation.waitFor();
        }
    }
}
