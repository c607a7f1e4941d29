package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import id.lumbung.assessment.InnovationStanding;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.FigureLink;
import java.time.Instant;
import java.util.List;
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

    private static UUID agency = new UUID(0, 0);
    private static UUID innovation = new UUID(0, 0);

    @BeforeAll
    static void a_government_has_entered_something() {
        var government = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        government.period();
        var own = government.sheet(null);
        government.accepted(own, "SPD-10B", 3);
        government.waiting(own, "SPD-12", 2);
        agency = government.agency("Dinas Sosial");
        innovation = government.innovation(agency, "Gayatri", "SOSIAL");
        var sheet = government.sheet(innovation);
        government.accepted(sheet, "SID-16", 2);
        government.answer(sheet, "SID-17", null, 3, null, "OPEN", Instant.EPOCH);
        government.run("""
                update answer set decided_by = 'budi', decided_at = '2026-08-11T02:12:00Z' where decision = 'ACCEPTED'""");
        government.run("""
                insert into sheet_event (id, sheet_id, indicator, action, actor, actor_name, at)
                values (?, ?, 'SPD-10B', 'ACCEPTED', 'budi', 'Budi Santoso', '2026-08-11T02:12:00Z')""", UUID.randomUUID(), own);
        government.recalculate();
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
    void a_row_says_what_it_earns_what_proves_it_and_who_verified_it_when() {
        navigate(AssessmentNavigation.OWN_DERIVATION, SheetDerivationView.class);

        assertThat(row("SPD-10B"))
                .contains("0,75 × 3 = 2,25", "1 bukti", "Diterima", "Budi Santoso, 11 Agustus 2026, 09.12 WIB");
        assertThat(find(Anchor.class).withText("https://example.go.id/perwali").all())
                .hasSize(2);
    }

    @Test
    void a_row_that_does_not_count_says_why() {
        navigate(AssessmentNavigation.OWN_DERIVATION, SheetDerivationView.class);
        assertThat(row("SPD-12")).contains("2 × 0 = 0", "belum diverifikasi", "2 × 2 = 4");
        assertThat(row("SPD-15")).contains("belum diisi");

        navigate(AssessmentNavigation.derivationPath(innovation), SheetDerivationView.class);
        assertThat(row("SID-16")).contains("3 × 2 = 6");
        assertThat(row("SID-17")).contains("tingkat 3 tanpa bukti");
        assertThat(words()).contains("Tidak dihitung: indikator wajib belum lengkap", "Instrumen IID 2026");
    }

    @Test
    void the_index_shows_its_formula_with_numbers() {
        navigate(AssessmentNavigation.DERIVATION, DerivationView.class);

        assertThat(words())
                .contains("(2,25 + 0 / 12 + 0) / 250 × 100 = 0,90", "(6,25 + 0 / 12 + 0) / 250 × 100 = 2,50");
        assertThat(standings())
                .singleElement()
                .satisfies(it -> assertThat(it.verified().maturity()).isEqualTo(6));
    }

    @Test
    void the_affairs_behind_the_index_lead_to_their_innovations() {
        navigate(AssessmentNavigation.DERIVATION, DerivationView.class);

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
        opens("derivation?year=2026&agency=" + agency);

        assertThat(words())
                .contains("Asal angka 2026: Dinas Sosial", "Rata-rata = 6 / 1 = 6,00")
                .contains("Kurang poin = jumlah (105 − skor) yang di bawah 105" + "99" + "99");
        assertThat(html()).contains("innovations?agency=" + agency);
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

        assertThat(words()).contains("0 / 0 inovasi = 0,0%", "0 inovasi");
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
                        "derivation?agency=" + agency + "&year=2026",
                        "derivation?year=2026",
                        "derivation?year=2026&affair=SOSIAL",
                        AssessmentNavigation.derivationPath(innovation));
    }

    @Test
    void whoever_works_for_an_agency_is_led_to_the_zones_of_that_agency() {
        CurrentActor.run(Actors.mayIn(agency, KOTA_MOJOKERTO, DASHBOARD_READ, INNOVATION_EDIT), () -> {
            opens("");

            assertThat(find(FigureLink.class).all())
                    .extracting(Anchor::getHref)
                    .contains("derivation?agency=" + agency + "&year=2026&zone=RED")
                    .doesNotContain("derivation?year=2026&zone=RED");
        });
    }

    @Test
    void another_government_finds_neither_the_innovation_nor_its_figures() {
        CurrentActor.run(Actors.mayEverything(KABUPATEN_MOJOKERTO), () -> {
            for (var address : new String[] {
                AssessmentNavigation.derivationPath(innovation),
                AssessmentNavigation.OWN_DERIVATION,
                AssessmentNavigation.DERIVATION,
                "derivation?year=2026&agency=" + agency
            }) {
                opens(address);

                assertThat(getCurrentView())
                        .as(address)
                        .isNotInstanceOfAny(DerivationView.class, SheetDerivationView.class);
                assertThat(words()).doesNotContain("Gayatri");
            }
        });
    }

    private List<InnovationStanding> standings() {
        var grid = find(StandingsGrid.class).single().getContent();
        return grid.getLazyDataView().getItems().toList();
    }

    private String row(String indicator) {
        return find(NativeTableRow.class)
                .withId(indicator)
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String html() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
