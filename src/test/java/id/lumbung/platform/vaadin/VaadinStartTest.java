package id.lumbung.platform.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.OpenPortal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VaadinStartTest {
    @RegisterExtension
    static final OpenPortal PORTAL = new OpenPortal();

    @Test
    void a_page_starts_vaadin() throws Exception {
        var page = PORTAL.get("/probe");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("VAADIN/build/");
    }

    @Test
    void an_unknown_address_starts_vaadin_too_and_says_that_there_is_no_page() throws Exception {
        var page = PORTAL.get("/no-such-page");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("VAADIN/build/");
    }

    @Test
    void the_stylesheet_of_lumo_is_served_from_its_jar_as_css() throws Exception {
        var css = PORTAL.get("/lumo/lumo.css");

        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("content-type").orElseThrow()).startsWith("text/css");
    }
}
