package id.lumbung.index.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.index.NationalResult;
import id.lumbung.index.NationalResults;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.LinkedText;
import id.lumbung.ui.OutsideLink;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalViewTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final NationalResults results = PORTAL.bean(NationalResults.class);

    @BeforeAll
    static void a_year_has_begun() {
        new SampleGovernment(PORTAL, KOTA_MOJOKERTO).period();
    }

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    @Test
    void a_file_is_shown_first_and_taken_over_then() {
        navigate(IndexNavigation.NATIONAL, NationalView.class);

        find(NationalUpload.class).single().show(results.preview("tahun;indeks;SPD\n2026;50,5;40\n2023;84,46;\n"));
        assertThat(results.all()).isEmpty();

        test(find(Button.class).withText("Ambil alih 2 tahun").single()).click();

        assertThat(results.all()).extracting(NationalResult::year).containsExactly(2023, 2026);
        assertThat(words()).contains("84,46", "Indikator daerah (SPD) +16,00");
    }

    @Test
    void a_source_is_shown_as_it_was_written_and_every_link_in_it_can_be_followed() {
        var source =
                "https://satu.example/a (tertulis 70). Juga 77,73 di https://dua.example/b, dan http://tiga.example";
        results.take(List.of(
                new NationalResult(2022, new BigDecimal("70"), null, source, new TreeMap<>()),
                new NationalResult(2021, new BigDecimal("62.3"), null, "  ", new TreeMap<>())));

        navigate(IndexNavigation.NATIONAL, NationalView.class);

        assertThat(find(LinkedText.class).all())
                .extracting(it -> it.getElement().getTextRecursively())
                .contains(source, "–");
        assertThat(find(OutsideLink.class).all())
                .extracting(OutsideLink::getHref)
                .containsExactly("https://satu.example/a", "https://dua.example/b");
    }

    @Test
    void what_is_wrong_with_a_file_is_listed_and_nothing_can_be_taken() {
        navigate(IndexNavigation.NATIONAL, NationalView.class);

        find(NationalUpload.class).single().show(results.preview("tahun;indeks\n2026;lima\n1900;1\n"));

        assertThat(words()).contains("2 masalah", "Baris 2: indeks: “lima” bukan angka", "Baris 3: tahun 1900");
        assertThat(find(Button.class).all()).noneMatch(it -> it.getText().startsWith("Ambil alih"));
    }

    @Test
    void whoever_only_reads_has_nothing_to_enter() {
        CurrentActor.run(Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ), () -> {
            navigate(IndexNavigation.NATIONAL, NationalView.class);

            assertThat(find(NationalForm.class).all()).isEmpty();
            assertThat(find(NationalUpload.class).all()).isEmpty();
        });
    }

    @Test
    void another_version_of_the_instrument_is_beside_that_of_the_year() {
        navigate(IndexNavigation.COMPARE, CompareView.class);

        assertThat(words()).contains("Apa yang diminta instrumen 2027", "Kelayakan semua inovasi tetap.");
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
