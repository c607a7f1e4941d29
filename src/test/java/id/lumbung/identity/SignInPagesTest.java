package id.lumbung.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.lumbung.support.Chromium;
import id.lumbung.support.Chromium.Person;
import id.lumbung.support.SignInPortal;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see on their way in and out, most of it Keycloak's: our look, our words, for everybody. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInPagesTest {
    @RegisterExtension
    static final SignInPortal PORTAL = new SignInPortal();

    private static Chromium browser;

    @BeforeAll
    static void people() throws SQLException {
        PORTAL.member(KOTA_MOJOKERTO, "mayor.35-76", "LEADER");
        browser = new Chromium(PORTAL.address());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest(name = "{0}, on a {1}, {2}")
    @CsvSource({"LIGHT, desk, id", "DARK, desk, en", "LIGHT, phone, en", "DARK, phone, id"})
    void every_page_at_the_door_is_ours_and_open_to_everyone(ColorScheme scheme, String place, String language) {
        PORTAL.keycloakOffersNewPasswords(true);
        try (var ratna = "phone".equals(place) ? browser.personWithPhone() : browser.person()) {
            var page = ratna.prefers(scheme.name().toLowerCase(Locale.ROOT), language)
                    .page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var isEnglish = "en".equals(language);

            page.navigate(PORTAL.address() + "/");
            isOurs(ratna, isEnglish ? "Sign in" : "Masuk");
            page.click("nav a[lang=" + language + "]"); // for the pages that belong to no sign-in

            page.fill("#username", "mayor.35-76");
            page.click("#kc-login");
            page.locator("#password").waitFor();
            isOurs(ratna, isEnglish ? "Sign in" : "Masuk");
            assertThat(page.locator("#password")).isFocused();
            assertThat(page).hasTitle((isEnglish ? "Sign in" : "Masuk") + " · Kota Mojokerto · Lumbung Inovasi");

            page.fill("#password", "guess");
            page.click("#kc-login");
            assertThat(page.locator(".wrong")).containsText(isEnglish ? "is not right" : "belum benar");
            isOurs(ratna, isEnglish ? "Sign in" : "Masuk");

            page.getByText(isEnglish ? "Forgotten your password?" : "Lupa kata sandi?")
                    .click();
            isOurs(ratna, isEnglish ? "Reset your password" : "Atur ulang kata sandi");

            page.navigate(PORTAL.issuer() + "/protocol/openid-connect/auth?client_id=nobody");
            isOurs(ratna, isEnglish ? "Sign-in did not succeed" : "Masuk belum berhasil");
            assertThat(page.locator("main")).containsText(isEnglish ? "by its own address" : "lewat alamatnya");
            assertThat(page.locator("#backToApplication"))
                    .hasAttribute("href", PORTAL.address().toString());

            page.navigate(PORTAL.issuer() + "/protocol/openid-connect/logout");
            isOurs(ratna, isEnglish ? "Sign out" : "Keluar");

            page.navigate(PORTAL.address() + "/signed-out");
            isOurs(ratna, isEnglish ? "You are signed out" : "Anda sudah keluar");
        } finally {
            PORTAL.keycloakOffersNewPasswords(false);
        }
    }

    /** Named after what it is for, in our frame, without a barrier, and as wide as its window. */
    private static void isOurs(Person person, String heading) {
        var page = person.page();
        assertThat(page.locator("main > h1")).hasText(heading);
        assertThat(page.title()).startsWith(heading + " · ").endsWith(" · Lumbung Inovasi");
        assertThat(page.locator(".brand")).hasText("Lumbung Inovasi");
        assertThat(person.accessibilityViolations()).as(heading).isEmpty();
        assertThat(person.hasToScrollSideways()).as(heading).isFalse();
    }
}
