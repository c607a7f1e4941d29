package id.lumbung.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.lumbung.support.DemoPortal;
import id.lumbung.support.Eventually;
import id.lumbung.support.OpenUis;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class InnovationListSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void the_list_is_narrowed_by_saved_views_and_found_again_at_its_address() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/innovations");
            assertThat(page.locator(".li-list-foot")).containsText("176 baris");
            mayor.photographs("innovations");

            page.locator(".li-tabs .li-chip").nth(1).click();
            assertThat(page.locator(".li-list-foot")).containsText("63 baris");
            page.waitForURL("**/innovations?view=RED*");

            mayor.reloads();
            assertThat(page.locator(".li-list-foot")).containsText("63 baris");
            assertThat(mayor.complaints()).isEmpty();
        }
    }

    @Test
    void on_a_phone_a_line_is_a_card_and_leads_to_its_sheet() {
        try (var mayor = PORTAL.personWithPhone()) {
            var page = mayor.signsIn("mayor.35-76", "/innovations");
            page.locator(".li-line-title").first().waitFor();
            mayor.photographs("innovations-phone");

            page.locator(".li-line-title").first().click();
            page.locator("#SID-16 .li-indicator-summary").click();
            assertThat(page.locator("#SID-16")).containsText("Hanya dapat dibaca");
            mayor.photographs("sheet-phone");
        }
    }

    @Test
    void a_page_that_is_closed_is_let_go_at_once() {
        try (var mayor = PORTAL.person()) {
            mayor.signsIn("mayor.35-76", "/innovations");
            var before = OpenUis.count(PORTAL.context());
            var another = mayor.opensAnother("/innovations");
            assertThat(OpenUis.count(PORTAL.context())).isEqualTo(before + 1);

            another.close(new Page.CloseOptions().setRunBeforeUnload(true));

            Eventually.present(
                    () -> Optional.of(OpenUis.count(PORTAL.context())).filter(it -> it == before));
        }
    }
}
