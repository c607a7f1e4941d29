package id.lumbung.index.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.index.NationalImport;
import id.lumbung.index.NationalResult;
import id.lumbung.index.NationalResults;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.LinkedText;
import id.lumbung.ui.OutsideLink;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
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

    @AfterEach
    void nothing_is_known_of_any_year() {
        var government = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        government.run("delete from national_point");
        government.run("delete from yearly_index");
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

        find(NationalUpload.class).single().show(preview("tahun;indeks;SPD\n2026;50,5;40\n2023;84,46;\n"));
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

        find(NationalUpload.class).single().show(preview("tahun;indeks\n2026;lima\n1900;1\n"));

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

    @Test
    void points_of_the_first_years_are_shown_as_such_and_never_drawn() {
        results.take(List.of(
                new NationalResult(2020, new BigDecimal("1971.5"), 136, null, new TreeMap<>()),
                new NationalResult(2021, new BigDecimal("62.3"), null, null, new TreeMap<>())));

        navigate(IndexNavigation.NATIONAL, NationalView.class);
        assertThat(words()).contains("1.971,5 poin", "62,30").doesNotContain("1.971,50");

        var government = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        var agency = government.agency("Dinas Sosial");
        government.sheet(
                government.innovation(agency, "Gayatri", "SOSIAL", "PENERAPAN", LocalDate.of(2025, 6, 1), 400, 1));
        government.recalculate();
        navigate("", DashboardView.class);
        assertThat(words()).contains("Hasil nasional 2021", "62,30").doesNotContain("2020", "1.971");
    }

    @Test
    void a_total_that_contradicts_its_parts_is_warned_of_before_and_after() {
        navigate(IndexNavigation.NATIONAL, NationalView.class);

        find(NationalUpload.class)
                .single()
                .show(preview("tahun;indeks;SPD;KEMATANGAN;JUMLAH\n2024;92,25;50;80;70\n2023;84,46;50,25;;\n"));

        assertThat(words()).contains("2024: indeks 92,25 tidak cocok dengan bagian-bagiannya, yang menghasilkan 80,00");
        test(find(Button.class).withText("Ambil alih 2 tahun").single()).click();
        assertThat(words()).contains("2024: indeks 92,25 tidak cocok").doesNotContain("2023: indeks");
    }

    @Test
    void a_year_is_removed_after_a_question_and_by_nobody_who_only_reads() {
        results.take(List.of(new NationalResult(2023, new BigDecimal("84.46"), 1, null, new TreeMap<>())));
        navigate(IndexNavigation.NATIONAL, NationalView.class);

        test(removal().single()).click();
        test(find(Confirm.class).single()).cancel();
        assertThat(results.all()).hasSize(1);
        test(removal().single()).click();
        test(find(Confirm.class).single()).confirm();

        assertThat(results.all()).isEmpty();
        assertThat(words()).contains("Belum ada hasil nasional.").doesNotContain("84,46");

        results.take(List.of(new NationalResult(2023, new BigDecimal("84.46"), 1, null, new TreeMap<>())));
        CurrentActor.run(Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ), () -> {
            navigate(IndexNavigation.NATIONAL, NationalView.class);
            assertThat(removal().all()).isEmpty();
        });
    }

    private ComponentQuery<Button> removal() {
        return find(Button.class).withCondition(it -> it.getAriaLabel()
                .filter("Hapus hasil nasional 2023"::equals)
                .isPresent());
    }

    private NationalImport preview(String csv) {
        return results.preview(csv.getBytes(StandardCharsets.UTF_8));
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
