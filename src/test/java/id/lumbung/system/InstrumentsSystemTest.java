package id.lumbung.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.lumbung.instrument.SamplePacks;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.portfolio.PortfolioInbox;
import id.lumbung.portfolio.VersionName;
import id.lumbung.shared.UnreadableException;
import id.lumbung.support.Actors;
import id.lumbung.support.DemoPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentsSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void a_mayor_reads_the_wording_by_link_and_by_search_and_finds_no_packs() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/instruments?version=2026&indicator=SID-16&tab=packs");

            assertThat(page.locator("#guide-SID-16")).containsText("Peraturan Daerah (Perda)");
            assertThat(page.locator("vaadin-upload")).hasCount(0);
            assertThat(page.getByText("Paket dan draf")).hasCount(0);
            assertThat(mayor.accessibilityViolations()).isEmpty();

            page.locator(".li-guide-words input").fill("video inovasi");
            assertThat(page.locator("#SID-35")).isVisible();
            assertThat(page.locator("#SID-16")).isHidden();
            assertThat(page).hasURL(Pattern.compile(".*q=video(\\+|%20)inovasi.*"));
            assertThat(mayor.complaints()).isEmpty();
        }
    }

    @Test
    void each_row_of_a_sheet_leads_to_its_full_wording() {
        try (var operator = PORTAL.person()) {
            var page = operator.signsIn("operator.35-76", "/innovations");
            page.locator("vaadin-grid a[href*='innovations/']").first().click();
            page.locator("#SID-33 .li-indicator-summary").click();

            var wording = page.waitForPopup(
                    () -> page.locator("#SID-33 .li-indicator-guide").click());

            assertThat(wording.locator("#guide-SID-33 h4").first()).containsText("Basis A");
        }
    }

    @Test
    void a_new_year_is_uploaded_compared_published_and_scored_without_a_restart() throws IOException {
        try (var staff = PORTAL.person()) {
            var page = staff.signsIn("platform", "/instruments?tab=packs");
            assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> maturity("2028"));

            upload(page, SamplePacks.BROKEN);
            assertThat(page.locator(".li-flaws")).containsText("$.sid[4].measure.unit");
            assertThat(page.locator(".li-flaws li")).hasCount(2);

            upload(page, SamplePacks.ALTERED);
            assertThat(page.locator(".li-callout-error")).containsText("2026");
            assertThat(button(page, "Terbitkan")).isDisabled();

            upload(page, SamplePacks.WITH_2028);
            var difference = page.locator(".li-difference-table");
            assertThat(difference).containsText("Pembagi paling sedikit");
            assertThat(difference.locator("tr").filter(having("Pembagi")).locator("td"))
                    .hasText(new String[] {"12", "20"});
            assertThat(page.locator(".li-effect-grid")).containsText("Kota Mojokerto");
            assertThat(page.locator("vaadin-upload-file")).hasCount(0);
            assertThat(staff.accessibilityViolations()).isEmpty();

            button(page, "Terbitkan").click();
            page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(page.locator("vaadin-notification-card:has-text('langsung berlaku')"))
                    .isVisible();

            assertThat(maturity("2028")).isEqualTo(9);
            assertThat(maturity("2026")).isEqualTo(12);
            staff.opens("/instruments?version=2028&indicator=SID-35");
            assertThat(page.locator("#SID-35 .li-indicator-weight")).hasText("bobot 3");
            assertThat(staff.complaints()).isEmpty();
        }
    }

    /** The maturity of an innovation with a good video, as a portfolio of the version is scored. */
    private static int maturity(String version) throws IOException {
        var portfolio = """
                {"instrument": {"code": "IID", "version": "%s"}, "spd": {}, "innovations": [
                    {"id": "INV-0001", "answers": {"SID-35": {"level": 3, "evidence": 1}}}]}""".formatted(version);
        var sent = new ByteArrayInputStream(portfolio.getBytes(StandardCharsets.UTF_8));
        var read =
                CurrentActor.call(Actors.ofPlatform(Permission.INSTRUMENT_READ), () -> PORTAL.bean(PortfolioInbox.class)
                        .read(sent, new VersionName("IID", version, null), null));
        return Scoring.portfolio(read.version(), read.portfolio(), View.CLAIMED)
                .innovations()
                .getFirst()
                .maturity();
    }

    private static void upload(Page page, String pack) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("iid.yaml", "text/yaml", pack.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator button(Page page, String text) {
        return page.locator("vaadin-button").filter(having(text));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
