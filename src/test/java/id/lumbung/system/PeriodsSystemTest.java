package id.lumbung.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.lumbung.support.Chromium.Person;
import id.lumbung.support.DemoPortal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodsSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void an_administrator_closes_a_year_and_opens_the_next_one() {
        try (var admin = PORTAL.person();
                var operator = PORTAL.personWithPhone()) {
            closes(admin);
            findsTheSheetClosed(operator);
            opensTheNext(admin);
            findsANewSheet(operator);
            assertThat(admin.complaints()).isEmpty();
            assertThat(operator.complaints()).isEmpty();
        }
    }

    private static void closes(Person admin) {
        var page = admin.signsIn("admin.35-76", "/settings");
        button(page.locator(".li-member"), "Tutup periode").click();
        assertThat(page.getByText("Tutup periode 2026?")).isVisible();
        assertThat(admin.accessibilityViolations()).isEmpty();
        page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".li-member").first()).containsText("Ditutup");
    }

    private static void findsTheSheetClosed(Person operator) {
        var page = operator.signsIn("operator.35-76", "/innovations?view=RED");
        page.locator(".li-line-title").first().click();
        page.locator("#SID-16 .li-indicator-summary").click();
        assertThat(page.locator("#SID-16")).containsText("Periode sudah ditutup.");
    }

    private static void opensTheNext(Person admin) {
        var page = admin.page();
        button(page.locator("main"), "Buka periode").click();
        var dialog = page.locator("vaadin-dialog");
        assertThat(dialog.locator("vaadin-text-field input")).hasValue("2027");
        assertThat(dialog.locator("vaadin-select")).containsText("IID 2027");
        var days = dialog.locator("vaadin-date-picker input");
        days.nth(0).fill("21/06/2027");
        days.nth(1).fill("22/08/2027");
        days.nth(2).fill("31/08/2027");
        days.nth(2).press("Tab");
        assertThat(admin.accessibilityViolations()).isEmpty();
        button(dialog, "Buka periode").click();
        assertThat(page.locator(".li-member").first()).containsText("Instrumen IID 2027");
        assertThat(page.locator(".li-member").first()).containsText("Terbuka");
    }

    private static void findsANewSheet(Person operator) {
        var page = operator.opens("/innovations?view=RED");
        page.locator(".li-line-title").first().click();
        assertThat(page.locator(".li-page-meta")).containsText("IID 2027");
        page.locator("#SID-16 .li-indicator-summary").click();
        assertThat(page.locator("#SID-16 vaadin-radio-button").first()).isEnabled();
    }

    private static Locator button(Locator place, String text) {
        return place.locator("vaadin-button", new Locator.LocatorOptions().setHasText(text));
    }
}
