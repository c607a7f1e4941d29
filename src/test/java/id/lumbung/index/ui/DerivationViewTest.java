package id.lumbung.index.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import id.lumbung.assessment.DerivationSample;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.index.InnovationStanding;
import id.lumbung.index.Targets;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.Figure;
import id.lumbung.ui.FigureLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivationViewTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static DerivationSample sample = new DerivationSample(new UUID(0, 0), new UUID(0, 0));

    @BeforeAll
    static void a_government_has_entered_something() {
        sample = DerivationSample.enter(PORTAL, KOTA_MOJOKERTO);
    }

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ, INNOVATION_READ);
    }

    @Test
    void the_index_shows_its_formula_with_numbers() {
        navigate(IndexNavigation.DERIVATION, DerivationView.class);

        assertThat(words())
                .contains("(2,25 + 0 / 12 + 0) / 250 × 100 = 0,90", "(6,25 + 0 / 12 + 0) / 250 × 100 = 2,50");
        assertThat(standings())
                .singleElement()
                .satisfies(it -> assertThat(it.verified().maturity()).isEqualTo(6));
    }

    @Test
    void the_affairs_behind_the_index_lead_to_their_innovations() {
        navigate(IndexNavigation.DERIVATION, DerivationView.class);

        assertThat(find(FigureLink.class).all())
                .extracting(Anchor::getHref)
                .contains("derivation?year=2026&affair=SOSIAL");
    }

    @Test
    void a_zone_says_what_puts_an_innovation_into_it_and_how_many_there_are() {
        opens("derivation?year=2026&zone=RED");

        assertThat(words())
                .contains(
                        "Asal angka 2026: zona merah",
                        "Merah: skor terverifikasi di bawah 95.",
                        "1 / 1 inovasi = 100,0%",
                        "Instrumen IID 2026");
        assertThat(standings()).hasSize(1);
        assertThat(html()).contains("innovations?zone=RED");
    }

    @Test
    void an_agency_shows_its_mean_and_what_it_lacks_with_their_numbers() {
        opens("derivation?year=2026&agency=" + sample.agency());

        assertThat(words())
                .contains("Asal angka 2026: Dinas Sosial", "Rata-rata = 6 / 1 = 6,00")
                .contains("Kurang poin = jumlah (105 − skor) yang di bawah 105" + "99" + "99");
        assertThat(html()).contains("innovations?agency=" + sample.agency());
    }

    @Test
    void an_affair_says_whether_it_is_covered() {
        opens("derivation?year=2026&affair=SOSIAL");

        assertThat(words()).contains("Urusan Sosial belum tercakup: 0 dari 1 inovasi memenuhi syarat");
        assertThat(words()).doesNotContain("Buka di daftar inovasi");
    }

    @Test
    void figures_of_nothing_are_no_error() {
        opens("derivation?year=2026&zone=GREEN&affair=KESEHATAN");

        assertThat(words()).contains("Belum ada inovasi.", "belum ada inovasinya");
        assertThat(standings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=1999",
                "year=abc",
                "year=99999",
                "zone=PURPLE",
                "zone=red",
                "agency=1",
                "agency=00000000-0000-0000-0000-000000000001",
                "affair=NOTHING"
            })
    void an_address_that_names_what_is_not_there_finds_nothing(String query) {
        opens("derivation?" + query);

        assertThat(words()).contains("Data tidak ditemukan");
    }

    @Test
    void every_figure_of_the_dashboard_leads_to_where_it_comes_from() {
        opens("");

        assertThat(find(FigureLink.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "derivation?year=2026&zone=GREEN",
                        "derivation?year=2026&zone=YELLOW",
                        "derivation?year=2026&zone=RED",
                        "derivation?agency=" + sample.agency() + "&year=2026",
                        "derivation?year=2026",
                        "derivation?year=2026&affair=SOSIAL",
                        AssessmentNavigation.derivationPath(sample.innovation()));
    }

    @Test
    void every_figure_opens_its_origin_the_target_too() {
        CurrentActor.run(Actors.mayEverything(KOTA_MOJOKERTO), () -> PORTAL.bean(Targets.class)
                .set(Map.of(2026, Optional.of(new BigDecimal("94")))));
        opens("");

        assertThat(find(Figure.class).all())
                .hasSizeGreaterThan(2)
                .allMatch(it -> find(NativeButton.class, it).exists()
                        || find(Anchor.class, it).exists());

        opens(IndexNavigation.DERIVATION);

        assertThat(words()).contains("Target 94,00 ditetapkan daerah sendiri").containsPattern("− target 94,00 = −\\d");
    }

    @Test
    void whoever_works_for_an_agency_is_led_to_the_zones_of_that_agency() {
        CurrentActor.run(Actors.mayIn(sample.agency(), KOTA_MOJOKERTO, DASHBOARD_READ, INNOVATION_EDIT), () -> {
            opens("");

            assertThat(find(FigureLink.class).all())
                    .extracting(Anchor::getHref)
                    .contains("derivation?agency=" + sample.agency() + "&year=2026&zone=RED")
                    .doesNotContain("derivation?year=2026&zone=RED");
        });
    }

    @Test
    void another_government_finds_neither_the_innovation_nor_its_figures() {
        CurrentActor.run(Actors.mayEverything(KABUPATEN_MOJOKERTO), () -> {
            for (var address :
                    new String[] {IndexNavigation.DERIVATION, "derivation?year=2026&agency=" + sample.agency()}) {
                opens(address);

                assertThat(getCurrentView()).as(address).isNotInstanceOf(DerivationView.class);
                assertThat(words()).doesNotContain("Gayatri");
            }
        });
    }

    private List<InnovationStanding> standings() {
        var grid = find(StandingsGrid.class).single().getContent();
        return grid.getLazyDataView().getItems().toList();
    }

    private String html() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
