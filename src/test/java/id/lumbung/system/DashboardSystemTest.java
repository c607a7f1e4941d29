package id.lumbung.system;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.DemoPortal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DashboardSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    @Test
    void the_mayor_sees_the_index_and_the_zones_of_the_city() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/");

            assertThat(page.locator(".li-zones-card .li-zones-number").allInnerTexts())
                    .as("green, yellow, red")
                    .containsExactly("96", "17", "63");
            assertThat(page.locator(".li-zones-card").innerText()).containsPattern("(?<!\\d)176 inovasi");
            assertThat(page.locator(".li-agencies tbody tr").count()).isEqualTo(8);
            assertThat(mayor.accessibilityViolations()).isEmpty();
            assertThat(mayor.complaints()).isEmpty();
            mayor.photographs("dashboard");
        }
    }

    @Test
    void an_operator_sees_the_zones_of_the_own_agency() {
        try (var operator = PORTAL.personWithPhone()) {
            var page = operator.signsIn("operator.35-76", "/");

            assertThat(page.locator(".li-zones-card").innerText()).contains("OPD Anda");
            assertThat(page.locator(".li-zones-card .li-zones-number").allInnerTexts())
                    .as("not those of the city")
                    .hasSize(3)
                    .isNotEqualTo(List.of("96", "17", "63"));
            assertThat(page.locator(".li-agencies").count()).isZero();
            operator.photographs("dashboard-phone");
        }
    }

    @Test
    void a_province_is_led_to_its_ranking() {
        try (var analyst = PORTAL.person()) {
            assertThat(analyst.signsIn("province.35", "/").url()).endsWith("/province");
        }
    }

    @Test
    void the_staff_of_the_platform_sees_the_governments() {
        try (var staff = PORTAL.person()) {
            var page = staff.signsIn("platform", "/");

            assertThat(page.url()).endsWith("/governments");
            assertThat(page.locator("table").innerText()).contains("Kota Mojokerto");
        }
    }
}
