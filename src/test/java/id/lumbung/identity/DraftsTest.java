package id.lumbung.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import id.lumbung.shared.NormalText;
import id.lumbung.support.Chromium;
import id.lumbung.support.SignInPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was typed and not saved is still there after whatever came between, for whoever typed it and nobody else. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftsTest {
    private static final String FORM = "/innovations/new";
    private static final String TYPED = "Layanan antar obat lansia";
    private static final String STORED = "it => Object.entries(localStorage).some(kept => kept.join().includes(it))";

    @RegisterExtension
    static final SignInPortal PORTAL = new SignInPortal();

    private static Chromium browser;
    private Chromium.Person sari;
    private Page page;

    @BeforeAll
    static void people() throws SQLException {
        PORTAL.member(KOTA_MOJOKERTO, "operator.35-76", "OPERATOR");
        PORTAL.member(KOTA_MOJOKERTO, "admin.35-76", "ADMIN");
        for (var name : List.of("Dinas Kesehatan", "Dinas Sosial")) {
            PORTAL.insert(
                    KOTA_MOJOKERTO,
                    "insert into agency values (?, 0, ?, ?, true, ?)",
                    List.of(UUID.randomUUID(), name, name, NormalText.of(name)));
        }
        browser = new Chromium(PORTAL.address());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void sari_opens_the_form() {
        sari = browser.person();
        page = sari.signsIn("operator.35-76", FORM);
        page.setDefaultTimeout(10_000);
    }

    @AfterEach
    void sari_goes() {
        sari.close();
    }

    @Test
    void after_a_crash_it_is_offered_and_restored_field_by_field() {
        types(TYPED);

        sari.reloads();

        assertThat(title()).hasValue("");
        assertThat(offer()).containsText("Nama inovasi");
        assertThat(offer()).containsText(TYPED);
        assertThat(sari.accessibilityViolations()).isEmpty();
        offer().locator(".li-drafts-acts button").first().click();
        assertThat(title()).hasValue(TYPED);
        assertThat(offer()).hasCount(0);
    }

    @Test
    void what_somebody_does_not_want_is_not_offered_again() {
        types(TYPED);
        sari.reloads();

        offer().getByText("Buang").first().click();
        assertThat(offer()).hasCount(0);

        sari.reloads();
        assertThat(title()).hasValue("");
        assertThat(kept()).isZero();
    }

    @Test
    void what_the_portal_has_kept_is_not_kept_here_any_more() {
        choosesAgency();
        types(TYPED);

        page.waitForURL("**/profile");
        page.waitForFunction("() => !Object.keys(localStorage).some(it => it.startsWith('lumbung.draft.'))");
        sari.reloads();

        assertThat(title()).hasValue(TYPED);
        assertThat(offer()).hasCount(0);
    }

    @Test
    void a_date_that_is_none_is_told_and_is_not_called_saved() {
        choosesAgency();
        types("Kalender layanan desa");
        page.waitForURL("**/profile");
        var date = page.locator("#developed-on input");

        date.fill("2 Maret 2026");
        date.press("Tab");

        assertThat(page.locator("#developed-on")).containsText("Tulis tanggal seperti");
        assertThat(page.locator("main")).containsText("Belum tersimpan");
    }

    @Test
    void what_is_left_unsaved_on_purpose_is_not_offered_again() {
        page.context().clearCookies();
        page = sari.signsIn("admin.35-76", "/national-results");
        page.locator(".li-settings-row .li-settings-year input").first().fill("2023");
        page.waitForFunction(STORED, "2023");

        page.locator("vaadin-side-nav-item a[href='settings'], vaadin-side-nav-item[path='settings']")
                .first()
                .click();
        page.getByText("Tinggalkan").last().click();

        page.waitForURL("**/settings");
        assertThat(kept()).isZero();
    }

    @Test
    void signing_out_in_one_tab_loses_nothing_in_the_other() {
        types(TYPED);
        page.request()
                .post(
                        PORTAL.address() + "/logout",
                        RequestOptions.create()
                                .setHeader("Origin", PORTAL.address().toString()));

        title().press("End");
        page.keyboard().type(" dan difabel");

        tellsOfTheEnd();
        var stood = title().inputValue(); // less, when the end was told while typing
        signsInAgain();

        offer().locator(".li-drafts-acts button").first().click();
        assertThat(stood).startsWith(TYPED);
        assertThat(title()).hasValue(stood);
    }

    @Test
    void a_restart_of_the_portal_loses_nothing() {
        types(TYPED);
        PORTAL.restart();
        types(TYPED + " dan difabel");

        tellsOfTheEnd();
        page.locator(".li-ask button").click();

        assertThat(offer()).containsText(TYPED + " dan difabel");
    }

    @Test
    void without_a_network_typing_goes_on_and_arrives_later() {
        page.context().setOffline(true);
        types(TYPED);
        assertThat(page.locator(".v-status-message")).containsText("Anda dapat terus mengetik");
        types(TYPED + " dan difabel");
        page.context().setOffline(false);

        assertThat(page.locator("vaadin-connection-indicator[reconnecting]"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(title()).hasValue(TYPED + " dan difabel");

        choosesAgency();
        page.waitForURL("**/profile");
        page.waitForFunction("() => !Object.keys(localStorage).some(it => it.startsWith('lumbung.draft.'))");
        sari.reloads();
        assertThat(title()).hasValue(TYPED + " dan difabel");
        assertThat(offer()).hasCount(0);
    }

    @Test
    void signing_out_asks_before_it_deletes_and_leaves_nothing_on_the_computer() {
        types(TYPED);

        signsOut(page);
        assertThat(page.locator(".li-ask")).containsText("Keluar dan hapus isian?");
        page.getByText("Hapus dan keluar").click();
        page.waitForURL("**/signed-out");

        assertThat(kept()).isZero();
    }

    @Test
    void signing_out_deletes_what_another_tab_still_holds() {
        types(TYPED);
        var other = page.context().newPage();
        other.navigate(PORTAL.address() + FORM);
        other.locator("#title input").fill("Layanan difabel");
        other.waitForFunction(STORED, "Layanan difabel");

        signsOut(page);
        page.getByText("Hapus dan keluar").click();
        page.waitForURL("**/signed-out");

        assertThat(other.locator(".li-ask")).containsText("Anda keluar di tab lain");
        assertThat(kept()).isZero();
        other.locator(".li-ask button").click();
        other.locator("#username").waitFor();
    }

    @Test
    void what_was_picked_is_restored_like_what_was_typed() {
        page.locator("#other-affairs input").click();
        page.locator("vaadin-multi-select-combo-box-item").first().click();
        page.waitForFunction(STORED, "other-affairs");

        sari.reloads();

        offer().locator(".li-drafts-acts button").first().click();
        assertThat(page.locator("#other-affairs vaadin-multi-select-combo-box-chip:not([slot=overflow])"))
                .hasCount(1);
        assertThat(offer()).hasCount(0);
    }

    @Test
    void a_password_or_a_file_is_never_kept() {
        page.evaluate("""
                () => document.querySelector('main').append(
                    document.createElement('vaadin-password-field'),
                    Object.assign(document.createElement('input'), { type: 'file' }))""");
        page.locator("vaadin-password-field input").fill("rahasia-besar");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("rahasia.txt", "text/plain", "rahasia-besar".getBytes(UTF_8)));
        types(TYPED);

        assertThat((Boolean) page.evaluate(STORED, "rahasia")).isFalse();
    }

    @Test
    void another_person_at_the_same_browser_never_sees_it() {
        types(TYPED);
        page.context().clearCookies();

        var admins = sari.signsIn("admin.35-76", FORM);

        assertThat(kept()).isEqualTo(1);
        assertThat(admins.locator("li-drafts")).isEmpty();
        assertThat(admins.locator("body")).not().containsText(TYPED);
    }

    @Test
    void a_form_that_makes_way_for_what_was_saved_in_it_offers_nothing() {
        page.context().clearCookies();
        page = sari.signsIn("admin.35-76", "/national-results");
        var inputs = page.locator(".li-settings-row .li-settings-year input");
        inputs.nth(0).fill("2023");
        inputs.nth(1).fill("84,46");
        page.waitForFunction(STORED, "84,46");

        page.locator(".li-settings-row vaadin-button").first().click();

        assertThat(page.locator("main table")).containsText("84,46");
        page.waitForFunction("() => !Object.keys(localStorage).some(it => it.startsWith('lumbung.draft.'))");
        assertThat(offer()).hasCount(0);
        sari.reloads();
        assertThat(page.locator("main table")).containsText("84,46");
        assertThat(offer()).hasCount(0);
    }

    private Locator title() {
        return page.locator("#title input");
    }

    private Locator offer() {
        return page.locator(".li-drafts");
    }

    private void types(String text) {
        title().fill(text);
        page.waitForFunction(STORED, text);
    }

    private void choosesAgency() {
        page.locator("#agency input").fill("Dinas Sosial");
        page.locator("vaadin-combo-box-item:has-text('Dinas Sosial')").click();
    }

    private void tellsOfTheEnd() {
        assertThat(page.locator(".li-ask")).containsText("Sesi berakhir");
        assertThat(page.locator(".li-ask")).containsText("Peramban ini menyimpannya");
        assertThat(page.locator(".v-system-error:visible")).hasCount(0);
    }

    private void signsInAgain() {
        page.locator(".li-ask button").click();
        page.fill("#username", "operator.35-76");
        page.click("#kc-login");
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForURL("**" + FORM);
    }

    private static void signsOut(Page page) {
        page.locator("vaadin-menu-bar.li-user vaadin-menu-bar-button:visible").click();
        page.getByText("Keluar").last().click();
    }

    private int kept() {
        return (Integer)
                page.evaluate("Object.keys(localStorage).filter(it => it.startsWith('lumbung.draft.')).length");
    }
}
