package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivationViewTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static UUID innovation = new UUID(0, 0);

    @BeforeAll
    static void a_government_has_entered_something() {
        var government = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        government.period();
        var own = government.sheet(null);
        government.accepted(own, "SPD-10B", 3);
        government.waiting(own, "SPD-12", 2);
        innovation = government.innovation(government.agency("Dinas Sosial"), "Gayatri", "SOSIAL");
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
        assertThat(find(StandingsGrid.class)
                        .single()
                        .getContent()
                        .getListDataView()
                        .getItems())
                .singleElement()
                .satisfies(it -> assertThat(it.verified().maturity()).isEqualTo(6));
    }

    @Test
    void another_government_finds_neither_the_innovation_nor_its_figures() {
        CurrentActor.run(Actors.mayEverything(KABUPATEN_MOJOKERTO), () -> {
            for (var address : new String[] {
                AssessmentNavigation.derivationPath(innovation),
                AssessmentNavigation.OWN_DERIVATION,
                AssessmentNavigation.DERIVATION
            }) {
                navigate(address, Component.class);

                assertThat(getCurrentView())
                        .as(address)
                        .isNotInstanceOfAny(DerivationView.class, SheetDerivationView.class);
                assertThat(words()).doesNotContain("Gayatri");
            }
        });
    }

    private String row(String indicator) {
        return find(NativeTableRow.class)
                .withId(indicator)
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
