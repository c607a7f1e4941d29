package id.lumbung.system;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.DemoPortal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvinceSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void a_province_sees_its_regions_ranked_and_nothing_else() {
        try (var analyst = PORTAL.person()) {
            var page = analyst.signsIn("province.35", "/province?region=35.76");

            assertThat(page.locator("h1").innerText()).isEqualTo("Peringkat Jawa Timur");
            assertThat(page.locator("vaadin-grid").innerText()).contains("Kota Mojokerto");
            assertThat(analyst.accessibilityViolations()).isEmpty();
            assertThat(analyst.complaints()).isEmpty();
            analyst.photographs("province");
        }
    }

    @Test
    void a_city_is_refused_the_ranking() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/province");

            assertThat(page.locator("h1").innerText()).isNotEqualTo("Peringkat Jawa Timur");
            assertThat(page.locator("vaadin-grid").count()).isZero();
        }
    }
}
