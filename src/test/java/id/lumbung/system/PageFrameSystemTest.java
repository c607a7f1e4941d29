package id.lumbung.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import id.lumbung.support.DemoPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is around a page: its name, its outline while it is on its way, and how it stands on paper. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageFrameSystemTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    /** What only leads somewhere, and no figure or name that is read. */
    private static final String WAYS = """
            () => [...document.querySelectorAll('main :is(a, button, summary, vaadin-button)')]
                .filter(it => it.checkVisibility())
                .filter(it => !it.matches('.li-figure-link, .li-figure-why, .li-assumed-open, th a, .li-ends a'))
                .map(it => it.textContent)""";

    private static final Page.RouteOptions ONCE = new Page.RouteOptions().setTimes(1);

    private static final String ANSWERS = "**/?v-r=uidl**";

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void the_printed_overview_names_the_government_fits_two_sheets_and_leads_nowhere() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/");
            page.locator("li-chart svg").waitFor();

            var paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            assertThat(SHEET.matcher(new String(paper, ISO_8859_1)).results().count())
                    .isBetween(1L, 2L);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".li-print-head")).isVisible();
            assertThat(page.locator(".li-print-head")).containsText("Kota Mojokerto");
            assertThat((List<?>) page.evaluate(WAYS)).isEmpty();
            assertThat((String) page.evaluate(
                            "getComputedStyle(document.documentElement).getPropertyValue('--li-print-foot')"))
                    .isEqualTo("\"Ringkasan · Kota Mojokerto · Lumbung Inovasi\"");
        }
    }

    @Test
    void a_page_is_named_after_itself_its_government_and_the_product_also_after_the_next_click() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/");
            assertThat(page).hasTitle("Ringkasan · Kota Mojokerto · Lumbung Inovasi");

            page.locator("vaadin-side-nav-item[path=innovations]").click();
            assertThat(page).hasTitle("Inovasi · Kota Mojokerto · Lumbung Inovasi");
        }
    }

    @Test
    void the_outline_of_a_page_stands_there_before_any_script_has_run_and_goes_when_the_page_comes() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/");
            var held = new ArrayList<Route>();
            page.route("**/?v-r=init**", held::add, ONCE);

            page.navigate(page.url());
            assertThat(page.locator(".li-skeleton-page")).isVisible();
            assertThat(animation(page)).isEqualTo("li-breathe");
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            assertThat(animation(page)).isEqualTo("none");

            page.waitForCondition(() -> !held.isEmpty());
            held.forEach(Route::resume);
            page.locator("h1").first().waitFor();
            assertThat(page.locator(".li-skeleton")).isHidden();
        }
    }

    @Test
    void a_page_that_takes_long_shows_its_outline_over_the_one_that_is_left() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/");
            var held = new ArrayList<Route>();
            page.route(ANSWERS, held::add);

            page.locator("vaadin-side-nav-item[path=innovations]").click();
            assertThat(page.locator(".li-skeleton-page")).isVisible();
            assertThat(page.locator("vaadin-side-nav").first()).isVisible();

            page.unroute(ANSWERS);
            held.forEach(Route::resume);
            assertThat(page.locator(".li-skeleton")).isHidden();
            assertThat(page.locator("main h1")).hasText("Inovasi");
        }
    }

    private static String animation(Page page) {
        return (String) page.evaluate("getComputedStyle(document.querySelector('.li-skeleton-page i')).animationName");
    }
}
