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
import id.lumbung.assessment.LevelGains;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.text.Texts;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.Numbers;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetDerivationViewTest extends ViewTest {
    private static final Numbers NUMBERS = new Numbers(Texts.INDONESIAN, ZoneId.of("Asia/Jakarta"));

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
    void a_score_says_its_distance_to_the_standard_value() {
        navigate(AssessmentNavigation.derivationPath(sample.innovation()), SheetDerivationView.class);

        assertThat(words()).contains("6 − 105 (nilai standar) = −99");
    }

    @Test
    void the_gain_of_a_level_is_the_difference_of_two_indices_taken_apart() {
        var gain = PORTAL.bean(LevelGains.class).ofOwn("SPD-15").get(2);

        opens(AssessmentNavigation.OWN_DERIVATION + "?indicator=SPD-15&level=3");

        var derivation = find(GainDerivation.class).single().getElement().getTextRecursively();
        assertThat(gain.index()).isPositive();
        assertThat(derivation)
                .contains(
                        NUMBERS.index(gain.now().index()),
                        NUMBERS.index(gain.then().index()),
                        NUMBERS.exactChange(
                                gain.then().exact().minus(gain.now().exact()).rounded(6)));
    }

    @Test
    void the_gain_of_a_level_that_adds_nothing_says_why() {
        opens(AssessmentNavigation.derivationPath(sample.innovation()) + "?indicator=SID-16&level=3");

        assertThat(find(GainDerivation.class).all()).hasSize(1);
        assertThat(words()).contains("Tidak dihitung: indikator wajib belum lengkap", "sebelum dibulatkan: +0,00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SID-16&level=4", "SID-16&level=0", "SID-16&level=x", "SPD-15&level=1", "NONE&level=1"})
    void a_level_or_a_row_that_is_not_there_is_no_fault(String query) {
        opens(AssessmentNavigation.derivationPath(sample.innovation()) + "?indicator=" + query);

        assertThat(getCurrentView()).isInstanceOf(SheetDerivationView.class);
        assertThat(find(GainDerivation.class).all()).isEmpty();
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
