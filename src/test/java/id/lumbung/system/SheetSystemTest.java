package id.lumbung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.lumbung.support.Chromium;
import id.lumbung.support.DemoPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium(PORTAL.address());
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void the_list_is_narrowed_by_saved_views_and_kept_in_the_address() {
        try (var mayor = chromium.person()) {
            var page = mayor.signsIn("mayor.35-76", "/innovations");
            assertThat(page.locator(".li-page-meta").innerText()).contains("176 inovasi");
            mayor.photographs("innovations");
            assertThat(mayor.accessibilityViolations()).isEmpty();

            page.locator("vaadin-tab").nth(1).click();

            PlaywrightAssertions.assertThat(page.locator(".li-list-foot")).containsText("63 baris");
            assertThat(page.url()).endsWith("view=RED");
            assertThat(mayor.complaints()).isEmpty();
        }
    }

    @Test
    void an_operator_raises_a_level_and_sees_the_score_change() {
        try (var operator = chromium.person()) {
            var page = operator.signsIn("operator.35-76", "/innovations?state=DRAFT");
            openFirst(page);
            operator.photographs("sheet");
            page.locator("#SID-16 .li-indicator-summary").click();
            page.locator("#SID-16 vaadin-radio-button").first().waitFor();

            assertThat(page.locator("#SID-16 vaadin-radio-button").count()).isEqualTo(3);
            assertThat(operator.accessibilityViolations()).isEmpty();
            page.locator("#SID-16 vaadin-radio-button").nth(2).click();
            PlaywrightAssertions.assertThat(page.locator("#SID-16 .li-pips"))
                    .hasAttribute("aria-label", "Klaim tingkat 3, belum diverifikasi");
            assertThat(operator.complaints()).isEmpty();
            operator.photographs("sheet-open");
        }
    }

    @Test
    void a_mayor_with_a_phone_reads_the_sheet() {
        try (var mayor = chromium.personWithPhone()) {
            var page = mayor.signsIn("mayor.35-76", "/innovations");
            mayor.photographs("innovations-phone");
            openFirst(page);
            page.locator("#SID-16 .li-indicator-summary").click();
            page.locator("#SID-16 .li-indicator-panel").waitFor();
            mayor.photographs("sheet-phone");
            assertThat(page.locator("#SID-16").innerText()).contains("Hanya dapat dibaca");
        }
    }

    private static void openFirst(Page page) {
        page.locator(".li-line-title").first().click();
        page.locator(".li-sheet-head").waitFor();
    }
}
