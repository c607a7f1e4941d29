package id.lumbung.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import id.lumbung.demo.gallery.GalleryServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every shared component in a real browser: nothing fails, nobody is left out. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GalleryTest {
    private static EmbeddedServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        server = GalleryServer.start(-1);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}, {1} px wide, {2}")
    @CsvSource({"light, 1440, id", "dark, 1440, en", "light, 390, en", "dark, 390, id"})
    void the_gallery_has_no_barrier_and_no_error(String scheme, int width, String language) {
        var errors = new ArrayList<String>();
        var page = page(scheme, width, language);
        page.onPageError(errors::add);
        page.onResponse(it -> {
            if (it.status() >= 400) {
                errors.add(it.status() + " " + it.url());
            }
        });
        page.navigate(server.getURI() + "/gallery");
        page.waitForSelector("li-chart svg");

        assertThat(errors).isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        assertThat(violations(page)).isEmpty();
    }

    private static Page page(String scheme, int width, String language) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        var url = server.getURI().toString();
        context.addCookies(List.of(new Cookie("scheme", scheme).setUrl(url), new Cookie("lang", language).setUrl(url)));
        return context.newPage();
    }

    /** Vaadin's own indicator of a lost connection lies outside of our landmarks. */
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(GalleryTest::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(it -> it.getHtml()).toList();
    }
}
