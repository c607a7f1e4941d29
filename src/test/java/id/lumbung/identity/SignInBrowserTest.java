package id.lumbung.identity;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.Chromium;
import id.lumbung.support.SignInPortal;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInBrowserTest {
    @RegisterExtension
    static final SignInPortal PORTAL = new SignInPortal();

    @BeforeAll
    static void people() throws SQLException {
        PORTAL.member(KOTA_MOJOKERTO, "mayor.35-76", "LEADER");
    }

    /** A script or a redirect that the Content-Security-Policy forbids is an error on the console. */
    @Test
    void somebody_signs_in_and_out_and_the_browser_has_nothing_to_complain_about() {
        try (var browser = new Chromium(PORTAL.address());
                var ratna = browser.person()) {
            var page = ratna.signsIn("mayor.35-76", "/");
            page.locator("vaadin-menu-bar.li-user vaadin-menu-bar-button:visible")
                    .click();
            page.getByText("Keluar").click();
            page.waitForURL("**/signed-out");
            page.getByText("Masuk lagi").click();
            page.locator("#username").waitFor();

            assertThat(ratna.complaints()).isEmpty();
        }
    }
}
