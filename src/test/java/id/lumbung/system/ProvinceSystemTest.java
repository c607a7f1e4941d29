package id.lumbung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.lumbung.support.DemoPortal;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvinceSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    private static final String ROWS = """
            grid => [...grid.shadowRoot.querySelectorAll('#items tr')]
                .filter(row => !row.hidden)
                .sort((one, other) => one.index - other.index)
                .map(row => [...row.querySelectorAll('td')]
                    .map(cell => cell.querySelector('slot').assignedNodes().map(it => it.innerText).join()))""";
    private static final String PUBLISHED = """
            select coalesce(case when s.verified_index is not null then (
                       select count(*) + 1 from control.published_snapshot o join ref.region p on p.code = o.tenant_code
                        where o.year = s.year and p.province_code = '35' and p.code <> '35'
                          and o.verified_index > s.verified_index) end::text, '–'),
                   r.name, coalesce(replace(s.verified_index::text, '.', ','), '–')
              from ref.region r
              left join control.published_snapshot s on s.tenant_code = r.code and s.year = 2026
             where r.province_code = '35' and r.code <> '35' and r.autonomous
             order by s.verified_index desc nulls last, r.code""";

    @Test
    void a_province_sees_its_regions_ranked_and_nothing_else() {
        try (var analyst = PORTAL.person()) {
            var page = analyst.signsIn("province.35", "/province?region=35.76");

            assertThat(page.locator("h1").innerText()).isEqualTo("Peringkat Jawa Timur");
            assertThat(ranking())
                    .hasSize(38)
                    .filteredOn(it -> !it.index().equals("–"))
                    .hasSizeGreaterThan(1);
            assertThat(shown(page)).containsExactlyElementsOf(ranking());
            assertThat(analyst.accessibilityViolations()).isEmpty();
            assertThat(analyst.complaints()).isEmpty();
            analyst.photographs("province");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/verification"})
    void what_a_government_does_is_closed_to_who_reads_for_the_province(String path) {
        try (var analyst = PORTAL.person()) {
            var page = analyst.signsIn("province.35", path);

            assertThat(page.locator("h1").innerText()).isEqualTo("Halaman ini bukan untuk peran Anda");
            assertThat(page.locator("vaadin-grid, .li-figure, .li-panel").count())
                    .isZero();
        }
    }

    @Test
    void no_innovation_of_a_city_is_open_to_its_province() {
        try (var mayor = PORTAL.person();
                var analyst = PORTAL.person()) {
            var list = mayor.signsIn("mayor.35-76", "/innovations");
            var title = list.locator(".li-line-title").first().innerText();
            list.locator(".li-line-title").first().click();
            list.locator(".li-sheet-head").waitFor();

            var page = analyst.signsIn("province.35", mayor.path());

            assertThat(page.locator("h1").innerText()).isEqualTo("Data tidak ditemukan");
            assertThat(page.locator("body").innerText()).doesNotContain(title);
            assertThat(page.locator(".li-sheet-head").count()).isZero();
        }
    }

    @Test
    void a_city_is_refused_the_ranking() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/province");

            assertThat(page.locator("h1").innerText()).isEqualTo("Halaman ini bukan untuk peran Anda");
            assertThat(page.locator("vaadin-grid").count()).isZero();
            assertThat(page.locator("body").innerText())
                    .doesNotContain("Peringkat Jawa Timur", "Kabupaten Mojokerto", "Kota Surabaya");
        }
    }

    /** A region at its place. */
    private record Line(String position, String region, String index) {}

    private static List<Line> shown(Page page) {
        var rows = (List<?>) page.locator("vaadin-grid").evaluate(ROWS);
        return rows.stream()
                .map(it -> (List<?>) it)
                .map(it -> new Line(text(it, 0), text(it, 1), text(it, 2)))
                .toList();
    }

    private static String text(List<?> cells, int number) {
        return String.valueOf(cells.get(number)).strip().lines().findFirst().orElse("");
    }

    /** By what was published, and nothing else. */
    @SuppressWarnings("unchecked")
    private static List<Line> ranking() {
        TransactionOperations<Connection> platform =
                PORTAL.context().getBean(TransactionOperations.class, Qualifiers.byName("platform"));
        return platform.executeRead(it -> {
            try (var statement = it.getConnection().prepareStatement(PUBLISHED);
                    var rows = statement.executeQuery()) {
                var lines = new ArrayList<Line>();
                while (rows.next()) {
                    lines.add(new Line(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
                return lines;
            }
        });
    }
}
