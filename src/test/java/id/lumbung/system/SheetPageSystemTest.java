package id.lumbung.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import id.lumbung.innovation.InnovationService;
import id.lumbung.innovation.Story;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.Chromium.Person;
import id.lumbung.support.DemoPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, heads, addresses and notices of pages: what only a browser can tell. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetPageSystemTest {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    /** Where the focus is, what is open, chosen, claimed and told. */
    private static final String SITUATION = """
            () => {
              let active = document.activeElement;
              while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
              const path = [];
              for (let e = active; e; e = e.parentElement ?? e.getRootNode().host) {
                path.push(e.localName + '#' + e.id + (e.parentNode ? [...e.parentNode.children].indexOf(e) : ''));
              }
              const marks = [...document.querySelectorAll('[aria-expanded=true], .li-pips, [opened], vaadin-notification-card')];
              return location.href + path.join('<') + marks.map(it => it.localName + it.id + it.ariaLabel
                  + it.getAttribute('aria-controls')).join();
            }""";

    /** What stands in the way of the page: bars at the top and at the bottom that do not scroll. */
    private static final String IN_THE_WAY = """
            () => {
              const seen = [];
              const all = root => [...root.querySelectorAll('*')].flatMap(it => [it, ...(it.shadowRoot ? all(it.shadowRoot) : [])]);
              for (const it of all(document)) {
                if (!['fixed', 'sticky'].includes(getComputedStyle(it).position) || !it.checkVisibility()) continue;
                const box = it.getBoundingClientRect();
                const bar = box.width > innerWidth / 2 && box.height > 0 && box.height < innerHeight;
                if (bar && box.bottom > 0 && box.top < innerHeight && !it.closest('vaadin-grid')) {
                  seen.push([Math.max(0, box.top), Math.min(innerHeight, box.bottom)]);
                }
              }
              let covered = 0;
              for (let y = 0; y < innerHeight; y++) {
                covered += seen.some(([top, bottom]) => top <= y && y < bottom) ? 1 : 0;
              }
              return covered;
            }""";

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @ParameterizedTest
    @CsvSource({"operator.35-76", "verifier.35-76", "admin.35-76"})
    void every_key_that_a_page_promises_does_something(String account) {
        try (var reader = PORTAL.person()) {
            reader.signsIn(account, "/settings");
            var pages = new ArrayList<>(pagesOf(reader));
            if (account.startsWith("operator")) {
                pages.add(ownDraft(reader));
            }
            if (account.startsWith("verifier")) {
                reader.opens("/verification").locator(".li-desk-row").nth(1).click();
                reader.page().locator(".li-desk-claim h2").waitFor();
                pages.add(reader.path());
            }
            var promised = new ArrayList<String>();
            for (var page : pages) {
                reader.opens(page);
                var keys = keys(reader.page());
                promised.addAll(keys);
                keys.forEach(it -> pressed(reader.page(), page, it));
            }
            assertThat(promised).contains("verifier.35-76".equals(account) ? "Z" : "ArrowDown");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "operator.35-76, 390, 844",
        "operator.35-76, 720, 450",
        "verifier.35-76, 390, 844",
        "verifier.35-76, 720, 450",
        "admin.35-76, 720, 450"
    })
    void heads_and_bars_leave_room_for_what_they_head(String account, int width, int height) {
        try (var reader = PORTAL.person(width, height)) {
            reader.signsIn(account, "/settings");
            var pages = new ArrayList<>(pagesOf(reader));
            if (account.startsWith("operator")) {
                var sheet = ownDraft(reader);
                pages.addAll(List.of(sheet, sheet + "/profile", sheet + "/submission", "/innovations/new"));
            }
            var checks = new SoftAssertions();
            for (var page : pages) {
                reader.opens(page);
                scrolls(reader.page());
                checks.assertThat((Integer) reader.page().evaluate(IN_THE_WAY))
                        .as("%s at %d × %d", page, width, height)
                        .isLessThanOrEqualTo(Math.max(height * 2 / 5, 192));
            }
            checks.assertAll();
        }
    }

    @Test
    void the_open_drawer_lies_over_everything_and_the_head_shrinks() {
        try (var operator = PORTAL.personWithPhone()) {
            operator.signsIn("operator.35-76", "/settings");
            var page = operator.opens(ownDraft(operator));
            scrolls(page);
            assertThat((Integer) page.evaluate("Math.round(document.querySelector('.li-sheet-scores')"
                            + ".getBoundingClientRect().height)"))
                    .isLessThanOrEqualTo(64);

            page.locator("vaadin-drawer-toggle").click();

            page.waitForFunction("() => [[100, 90], [100, 400], [100, 800]].every(([x, y]) => {"
                    + " const at = document.elementFromPoint(x, y);"
                    + " return at === document.querySelector('vaadin-app-layout') || at?.closest('[slot=drawer]'); })");
        }
    }

    @Test
    void the_open_row_and_the_shown_rows_are_in_the_address() {
        try (var operator = PORTAL.person()) {
            operator.signsIn("operator.35-76", "/settings");
            var page = operator.opens(ownDraft(operator));

            page.locator("#SID-17 .li-indicator-summary").click();
            page.waitForURL(Pattern.compile(".*\\?indicator=SID-17"));
            operator.reloads();
            assertThat(page.locator("#SID-17 .li-indicator-panel")).isVisible();
            page.locator("#SID-17 .li-indicator-summary").click();
            page.locator(".li-chip").nth(3).click();
            page.waitForURL(Pattern.compile(".*\\?show=ACCEPTED"));
            operator.reloads();
            assertThat(page.locator(".li-chip").nth(3)).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void keys_pressed_quickly_open_the_row_that_has_the_focus() {
        try (var operator = PORTAL.person()) {
            operator.signsIn("operator.35-76", "/settings");
            var page = operator.opens(ownDraft(operator));
            page.locator(".li-indicator-summary").first().focus();

            for (var key : List.of("ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Enter")) {
                page.keyboard().press(key);
            }

            var wanted = page.locator(".li-indicator").nth(2);
            assertThat(wanted.locator(".li-indicator-panel")).isVisible();
            assertThat(page.locator(".li-indicator-panel")).hasCount(1);
            assertThat(wanted.locator(".li-indicator-summary")).isFocused();
        }
    }

    @Test
    void the_notice_of_an_edit_conflict_comes_into_view_and_takes_the_focus() {
        try (var operator = PORTAL.person()) {
            operator.signsIn("operator.35-76", "/settings");
            var sheet = ownDraft(operator);
            var page = operator.opens(sheet + "/profile");
            page.locator("#result textarea").scrollIntoViewIfNeeded();
            somebodyElseWrites(UUID.fromString(sheet.substring(sheet.lastIndexOf('/') + 1)));

            // filling tells the change already; a key pressed after it would take the focus back from the notice
            page.locator("#result textarea").fill("Hasil menurut saya.");

            page.waitForFunction("""
                    () => {
                      const notice = document.activeElement;
                      const box = notice?.getBoundingClientRect();
                      return notice?.role === 'alert' && box.top >= 0 && box.bottom <= innerHeight;
                    }""");
        }
    }

    private static void somebodyElseWrites(UUID innovation) {
        CurrentActor.run(Actors.mayEverything(KOTA_MOJOKERTO), () -> {
            var innovations = PORTAL.bean(InnovationService.class);
            var kept = innovations.open(innovation);
            var story = kept.draft().story();
            var theirs = new Story(story.design(), story.aim(), story.benefit(), "Hasil menurut orang lain.");
            innovations.save(innovation, kept.version(), kept.draft().with(theirs));
        });
    }

    private static List<String> pagesOf(Person reader) {
        var pages = reader.page()
                .locator("vaadin-side-nav-item")
                .evaluateAll("all => all.map(it => it.path).filter(it => it !== null && it !== undefined)");
        return ((List<?>) pages)
                .stream().map(it -> "/" + it.toString().replaceFirst("^/", "")).toList();
    }

    private static List<String> keys(Page page) {
        return page.locator(".li-keys kbd:visible").all().stream()
                .map(it -> it.getAttribute("data-key"))
                .toList();
    }

    private static void pressed(Page page, String where, String key) {
        if ("ArrowDown".equals(key)) {
            presses(page, where, key);
        }
        presses(page, where, key);
        if (page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]").count() > 0) {
            page.keyboard().press("Escape");
            assertThat(page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]"))
                    .hasCount(0);
            // the focus goes back a moment after the dialog is gone; until then no key reaches the page
            page.waitForFunction("() => document.activeElement === window.before || !window.before.isConnected");
        }
    }

    private static void presses(Page page, String where, String key) {
        page.evaluate("() => window.before = document.activeElement");
        var before = page.evaluate(SITUATION);
        page.keyboard().press(key.length() == 1 ? key.toLowerCase(Locale.ROOT) : key);
        try {
            page.waitForFunction(
                    "before => (" + SITUATION + ")() !== before",
                    before,
                    new Page.WaitForFunctionOptions().setTimeout(10_000));
        } catch (TimeoutError nothing) {
            throw new AssertionError(key + " does nothing at " + where, nothing);
        }
    }

    private static void scrolls(Page page) {
        page.mouse().move(300, 300);
        page.mouse().wheel(0, 700);
        page.evaluate("() => new Promise(it => requestAnimationFrame(() => requestAnimationFrame(it)))");
    }

    /** The sheet of a draft of the reader's own agency whose first row is empty. */
    private static String ownDraft(Person reader) {
        var list = reader.fetches("/api/v1/innovations?state=DRAFT&size=200").text();
        var all = ID.matcher(list);
        while (all.find()) {
            var sheet = reader.fetches("/api/v1/innovations/" + all.group(1) + "/sheet")
                    .text();
            if (sheet.contains("\"lock\":\"FREE\"") && sheet.contains("\"indicator\":\"SID-16\",\"version\":-1")) {
                return "/innovations/" + all.group(1);
            }
        }
        throw new AssertionError("No draft of the reader's own: " + list);
    }
}
