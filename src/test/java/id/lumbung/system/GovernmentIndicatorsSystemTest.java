package id.lumbung.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.SheetService;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.Chromium.Person;
import id.lumbung.support.DemoPortal;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernmentIndicatorsSystemTest {
    private static final String POVERTY = "SPD-10B";
    private static final BigDecimal WEIGHT = new BigDecimal("0.75");

    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void a_value_becomes_a_level_is_proven_and_verified_and_changes_the_index() {
        try (var admin = PORTAL.person();
                var verifier = PORTAL.person();
                var regent = PORTAL.person()) {
            var before = sheet();
            var old = before.row(POVERTY).orElseThrow().verified().level();
            var worse = old == 3;

            measures(admin, worse ? "13,10" : "4,82", worse ? 1 : 3);
            proves(admin);
            sends(admin);
            accepts(verifier, before);

            var steps = BigDecimal.valueOf((worse ? 1 : 3) - old);
            var points = before.verified().add(WEIGHT.multiply(steps));
            assertThat(sheet().verified()).isEqualByComparingTo(points);
            seesWhereItComesFrom(regent, points);
            assertThat(admin.complaints()).isEmpty();
            assertThat(regent.complaints()).isEmpty();
        }
    }

    private static void measures(Person admin, String value, int level) {
        var page = admin.signsIn("admin.35-16", "/government-indicators");
        page.locator("#" + POVERTY + " .li-indicator-summary").click();
        var field = page.locator("#" + POVERTY + " .li-value input");
        field.fill("empat");
        field.press("Tab");
        assertThat(page.locator("#" + POVERTY + " .li-value")).hasAttribute("invalid", "");
        field.fill(value);
        field.press("Tab");
        page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator("#" + POVERTY + " .li-pips"))
                .hasAttribute("aria-label", "Klaim tingkat " + level + ", belum diverifikasi");
        admin.photographs("government-indicators");
    }

    private static void proves(Person admin) {
        var page = admin.page();
        page.locator("#" + POVERTY + " .li-evidence-link input").fill("https://bps.go.id/kemiskinan-2025");
        page.locator("#" + POVERTY + " .li-evidence-link vaadin-button").dblclick(); // the second click is nothing
        assertThat(page.locator("#" + POVERTY + " .li-evidence-items")).containsText("kemiskinan-2025");
        assertThat(page.locator("#" + POVERTY + " .li-evidence-link [invalid]")).hasCount(0);
    }

    private static void sends(Person admin) {
        var page = admin.page();
        page.locator(".li-sheet-head vaadin-button[theme~=primary]").click();
        page.locator(".li-submission .li-page-actions vaadin-button[theme~=primary]")
                .dblclick();
        assertThat(page.locator(".li-receipt h1")).hasText("Tanda terima kiriman");
    }

    private static void accepts(Person verifier, GovernmentSheet sheet) {
        var page = verifier.signsIn(
                "verifier.35-16", "/verification?sheet=" + sheet.sheet().id() + "&indicator=" + POVERTY);
        assertThat(page.locator(".li-desk-claim")).containsText("Nilai terukur");
        page.keyboard().press("a");
        assertThat(page.locator("vaadin-notification-card").last()).containsText("diterima");
    }

    private static void seesWhereItComesFrom(Person regent, BigDecimal points) {
        var page = regent.signsIn("mayor.35-16", "/");
        page.locator(".li-index-card a", new Page.LocatorOptions().setHasText("Lihat asal angka"))
                .last()
                .click();
        assertThat(page.locator("h1")).containsText("Asal angka indeks 2026");
        assertThat(page.locator(".li-derivation-spd"))
                .containsText(Numbers.current().plain(points));
        regent.opens("/government-indicators/derivation?indicator=" + POVERTY);
        assertThat(page.locator("#" + POVERTY)).containsText("Diterima");
        assertThat(page.locator("#" + POVERTY)).containsText("kemiskinan-2025");
    }

    private static GovernmentSheet sheet() {
        return CurrentActor.call(Actors.mayEverything(KABUPATEN_MOJOKERTO), () -> PORTAL.bean(SheetService.class)
                        .openOwn())
                .orElseThrow();
    }
}
