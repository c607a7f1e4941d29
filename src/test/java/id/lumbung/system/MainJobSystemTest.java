package id.lumbung.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.lumbung.evidence.Samples;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.portfolio.PortfolioReader;
import id.lumbung.support.Chromium.Person;
import id.lumbung.support.DemoPortal;
import id.lumbung.support.Eventually;
import id.lumbung.ui.Numbers;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the portal is for, told once from the first word about an innovation to the ranking of the province. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MainJobSystemTest {
    private static final String TITLE = "ANTAR SEHAT, obat kronis diantar ke rumah";
    private static final String REASON = "Nama inovasi tidak tercantum di halaman pertama.";

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void an_innovation_goes_from_its_first_word_to_the_ranking_of_the_province() {
        try (var operator = PORTAL.person();
                var verifier = PORTAL.person();
                var mayor = PORTAL.person();
                var stranger = PORTAL.person()) {
            mayor.signsIn("mayor.35-76", "/");
            var before = score(mayor);

            registers(operator);
            var address = operator.path();
            claims(operator);
            sends(operator);

            verifier.signsIn("verifier.35-76", "/verification");
            returns(verifier, "Regulasi Inovasi Daerah");
            corrects(verifier, "Video inovasi daerah", 2);
            accepts(verifier, "Kemanfaatan inovasi");
            accepts(verifier, "Kecepatan penciptaan inovasi");
            accepts(verifier, "Ketersediaan dan peran SDM");
            assertThat(score(mayor).totals().maturitySum())
                    .isEqualTo(before.totals().maturitySum());

            mends(operator, address);
            accepts(verifier, "Regulasi Inovasi Daerah");
            operator.opens(address);
            assertThat(operator.page().locator(".li-sheet-scores")).containsText("38");

            var after = score(mayor);
            assertThat(after.totals().eligible()).isEqualTo(before.totals().eligible() + 1);
            assertThat(after.totals().maturitySum()).isEqualTo(before.totals().maturitySum() + 38);
            seesOnTheDashboard(mayor, after);
            reachesTheProvince(after);

            isHiddenFrom(stranger, address);
            assertThat(operator.complaints()).isEmpty();
            assertThat(verifier.complaints()).isEmpty();
            assertThat(mayor.complaints()).isEmpty();
        }
    }

    private static void registers(Person operator) {
        var page = operator.signsIn("operator.35-76", "/innovations/new");
        page.locator("#title input").pressSequentially(TITLE);
        choose(page, "stage", "Penerapan");
        choose(page, "initiator", "Perangkat Daerah");
        choose(page, "classification", "Perangkat daerah");
        choose(page, "type", "Non digital");
        choose(page, "form", "Inovasi pelayanan publik");
        page.locator("#initiator-name input").fill("Kecamatan Magersari");
        page.locator("#affair input").fill("Kesehatan");
        page.locator("vaadin-combo-box-item:visible").first().click();
        type(page, "#trial-on input", "1/2/2024");
        type(page, "#implemented-on input", "1/5/2024");
        type(page, "#design textarea", words(301));
        type(page, "#aim textarea", "Pasien kronis tidak putus obat.");
        type(page, "#benefit textarea", "Pasien tidak perlu mengantre.");
        type(page, "#result textarea", "214 pasien menerima obat setiap bulan.");
        page.getByText("Selesai, lanjut ke indikator").click();
        assertThat(page.locator(".li-sheet-head h1")).hasText(TITLE);
        page.waitForURL(it -> !it.endsWith("/profile"));
    }

    private static void choose(Page page, String group, String label) {
        page.locator("#" + group + " vaadin-radio-button", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).fill(text);
        page.locator(field).press("Tab");
    }

    private static String words(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(it -> "kata" + it).collect(Collectors.joining(" "));
    }

    /** The mandatory indicators, at the highest level: 9 + 6 + 6 + 9 + 12 points. */
    private static void claims(Person operator) {
        var page = operator.page();
        claimsLevelThree(page, "SID-16");
        page.locator("#SID-16 input[type=file]")
                .setInputFiles(new FilePayload("perwali.pdf", "application/pdf", Samples.pdf("perwali")));
        assertThat(page.locator("#SID-16 .li-evidence-items")).containsText("perwali.pdf");
        proves(page, "SID-17");
        proves(page, "SID-32");
        open(page, "SID-33");
        assertThat(page.locator("#SID-33 .li-levels")).hasAttribute("disabled", "");
        page.locator("#SID-33 vaadin-select").click();
        page.locator("vaadin-select-item:visible").first().click();
        assertThat(page.locator("#SID-33 .li-levels[disabled]")).hasCount(0);
        proves(page, "SID-33");
        proves(page, "SID-35");
        assertThat(page.locator(".li-sheet-scores")).containsText("42");
        operator.photographs("sheet");
    }

    private static void proves(Page page, String indicator) {
        claimsLevelThree(page, indicator);
        page.locator("#" + indicator + " .li-evidence-link input").fill("https://mojokertokota.go.id/" + indicator);
        page.locator("#" + indicator + " .li-evidence-link vaadin-button").click();
        assertThat(page.locator("#" + indicator + " .li-evidence-items")).containsText(indicator);
    }

    private static void claimsLevelThree(Page page, String indicator) {
        open(page, indicator);
        page.locator("#" + indicator + " vaadin-radio-button").nth(2).click();
        assertThat(page.locator("#" + indicator + " .li-pips"))
                .hasAttribute("aria-label", "Klaim tingkat 3, belum diverifikasi");
    }

    private static void open(Page page, String indicator) {
        var summary = page.locator("#" + indicator + " .li-indicator-summary");
        if (!"true".equals(summary.getAttribute("aria-expanded"))) {
            summary.click();
        }
    }

    private static void sends(Person operator) {
        var page = operator.page();
        page.locator(".li-sheet-head vaadin-button[theme~=primary]").click();
        page.locator(".li-submission .li-page-actions vaadin-button[theme~=primary]")
                .click();
        assertThat(page.locator(".li-receipt h1")).hasText("Tanda terima kiriman");
    }

    private static void returns(Person verifier, String indicator) {
        lays(verifier, indicator);
        var page = verifier.page();
        page.keyboard().press("r");
        page.locator("vaadin-dialog[opened] textarea").fill(REASON);
        page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("dikembalikan");
    }

    private static void corrects(Person verifier, String indicator, int level) {
        lays(verifier, indicator);
        var page = verifier.page();
        page.keyboard().press("c");
        page.locator(
                        "vaadin-dialog[opened] vaadin-radio-button",
                        new Page.LocatorOptions().setHasText("Tingkat " + level))
                .click();
        page.locator("vaadin-dialog[opened] textarea").fill(REASON);
        page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("dikoreksi");
    }

    private static void accepts(Person verifier, String indicator) {
        lays(verifier, indicator);
        verifier.page().keyboard().press("a");
        assertThat(verifier.page().locator("vaadin-notification-card").last()).containsText("diterima");
    }

    /** Finds the claim at the end of the queue, where the latest is, and lays it on the desk. */
    private static void lays(Person verifier, String indicator) {
        var page = verifier.opens("/verification");
        page.locator(".li-desk-row").first().waitFor();
        page.evaluate("document.querySelector('vaadin-virtual-list').scrollToIndex(1e6)");
        page.locator(".li-desk-row", new Page.LocatorOptions().setHasText(TITLE))
                .filter(new Locator.FilterOptions().setHasText(indicator))
                .click();
        assertThat(page.locator(".li-desk-claim h2")).containsText(indicator);
        assertThat(page.locator(".li-desk-claim")).containsText(TITLE);
    }

    private static void mends(Person operator, String address) {
        var page = operator.opens(address);
        assertThat(page.locator("#SID-16 .li-indicator-returned")).containsText(REASON);
        open(page, "SID-16");
        page.locator("#SID-16 .li-evidence-link input").fill("https://mojokertokota.go.id/perwali-lengkap");
        page.locator("#SID-16 .li-evidence-link vaadin-button").click();
        assertThat(page.locator("#SID-16 .li-evidence-items")).containsText("perwali-lengkap");
        assertThat(page.locator("#SID-17 .li-indicator-returned")).hasCount(0);
        sends(operator);
    }

    /** The verified score of the file that anybody may check, by the code that every figure comes from. */
    private static IndexScore score(Person somebody) {
        var file = somebody.fetches("/api/v1/periods/2026/portfolio");
        try {
            var request = new PortfolioReader(PORTAL.bean(Instruments.class)).read(file.body(), null, null);
            return Scoring.portfolio(request.version(), request.portfolio(), View.VERIFIED)
                    .index();
        } catch (Exception flawed) {
            throw new AssertionError(flawed);
        }
    }

    private static void seesOnTheDashboard(Person mayor, IndexScore score) {
        var page = mayor.opens("/");
        assertThat(page.locator(".li-index-card")).containsText(index(score));
        assertThat(page.locator(".li-zones-card")).containsText("177 inovasi");
        assertThat(page.locator(".li-zones-card")).containsText("64");
    }

    private static void reachesTheProvince(IndexScore score) {
        try (var admin = PORTAL.person();
                var analyst = PORTAL.person()) {
            analyst.signsIn("province.35", "/province?region=35.76");
            assertThat(analyst.page().locator("vaadin-grid").innerText()).doesNotContain(index(score));

            var page = admin.signsIn("admin.35-76", "/");
            page.getByText("Terbitkan", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
            assertThat(page.locator(".li-publish [role=status]")).containsText("sama dengan angka sekarang");

            Eventually.present(
                    () -> Optional.of(analyst.reloads().locator("vaadin-grid").innerText())
                            .filter(it -> it.contains(index(score))));
        }
    }

    private static String index(IndexScore score) {
        return Numbers.current().index(score.index());
    }

    private static void isHiddenFrom(Person stranger, String address) {
        stranger.signsIn("operator.35-16", address);
        assertThat(stranger.page().locator("h1")).not().hasText(TITLE);
        assertThat(stranger.page().locator("main")).containsText("tidak ditemukan");
        assertThat(stranger.opens("/innovations?q=ANTAR").locator("main")).not().containsText(TITLE);
    }
}
