package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import id.lumbung.assessment.DerivationSample;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetDerivationViewTest extends ViewTest {
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

        navigate(AssessmentNavigation.derivationPath(sample.innovation()), SheetDerivationView.class);
        assertThat(row("SID-16")).contains("3 × 2 = 6");
        assertThat(row("SID-17")).contains("tingkat 3 tanpa bukti");
        assertThat(words()).contains("Tidak dihitung: indikator wajib belum lengkap", "Instrumen IID 2026");
    }

    @Test
    void another_government_finds_neither_the_innovation_nor_its_rows() {
        CurrentActor.run(Actors.mayEverything(KABUPATEN_MOJOKERTO), () -> {
            for (var address : new String[] {
                AssessmentNavigation.derivationPath(sample.innovation()), AssessmentNavigation.OWN_DERIVATION
            }) {
                opens(address);

                assertThat(getCurrentView()).as(address).isNotInstanceOf(SheetDerivationView.class);
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
