package id.lumbung.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.DemoPortal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void a_verifier_accepts_by_key_and_takes_it_back() {
        try (var verifier = PORTAL.person()) {
            var page = verifier.signsIn("verifier.35-76", "/verification");
            page.locator(".li-desk-row").first().click();
            assertThat(page.locator(".li-desk-claim h2")).isVisible();
            var first = page.url();
            assertThat(verifier.accessibilityViolations()).isEmpty();
            verifier.photographs("verification");

            page.keyboard().press("a");
            assertThat(page.locator("vaadin-notification-card")).containsText("diterima");
            page.waitForURL(it -> !it.equals(first));

            page.keyboard().press("z");
            page.waitForURL(first);
            assertThat(page.locator(".li-desk-history")).containsText("diurungkan");
            assertThat(verifier.complaints()).isEmpty();
        }
    }

    @Test
    void a_decision_counts_at_once_in_every_window_and_the_claim_on_the_desk_is_in_sight_when_it_is_loaded_anew() {
        try (var verifier = PORTAL.person()) {
            var page = verifier.signsIn("verifier.35-76", "/verification");
            page.locator(".li-desk-row").nth(2).waitFor();
            page.locator(".li-desk-queue vaadin-virtual-list").evaluate("it => it.scrollToIndex(it.items.length - 1)");
            page.locator(".li-desk-row").last().click();
            assertThat(page.locator(".li-desk-row[aria-current]")).isVisible();
            verifier.reloads();
            assertThat(page.locator(".li-desk-row[aria-current]")).isInViewport();

            var other = verifier.opensAnother("/innovations");
            var count = other.locator("vaadin-side-nav-item[path=verification] .li-menu-count");
            var before = Integer.parseInt(count.innerText());
            page.keyboard().press("a");
            assertThat(count).hasText(Integer.toString(before - 1));
            page.keyboard().press("z");
            assertThat(count).hasText(Integer.toString(before));
        }
    }

    @Test
    void a_letter_in_the_reason_decides_nothing_and_returning_asks_for_one() {
        try (var verifier = PORTAL.person()) {
            var page = verifier.signsIn("verifier.35-16", "/verification");
            page.locator(".li-desk-row").first().click();
            page.locator(".li-desk-reason input").fill("");
            page.locator(".li-desk-reason input").pressSequentially("acr");
            assertThat(page.locator(".li-desk-reason input")).hasValue("acr");
            assertThat(page.locator("vaadin-notification-card")).hasCount(0);
            page.locator(".li-desk-reason input").fill("");
            page.locator(".li-desk-reason input").blur();

            page.keyboard().press("r");
            assertThat(page.locator("vaadin-dialog[opened] vaadin-text-area")).isVisible();
        }
    }

    @Test
    void on_a_phone_the_queue_is_a_page_of_its_own() {
        try (var verifier = PORTAL.personWithPhone()) {
            var page = verifier.signsIn("verifier.35-76", "/verification");
            assertThat(page.locator(".li-desk-work")).isHidden();

            page.locator(".li-desk-row").first().click();
            assertThat(page.locator(".li-desk-queue")).isHidden();
            assertThat(page.locator(".li-desk-buttons")).isVisible();
            verifier.photographs("verification-phone");

            page.locator(".li-desk-back a").click();
            assertThat(page.locator(".li-desk-queue")).isVisible();
        }
    }

    @Test
    void an_operator_has_no_desk() {
        try (var operator = PORTAL.person()) {
            var page = operator.signsIn("operator.35-76", "/verification");

            assertThat(page.locator(".li-desk")).hasCount(0);
        }
    }
}
