package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.assessment.SheetAnswer;
import id.lumbung.assessment.SheetService;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.EmptyState;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernmentIndicatorsViewTest extends ViewTest {
    private static final String UNEMPLOYMENT = "SPD-05B";
    private static final String POVERTY = "SPD-10B";

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final Actor AGENCY = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ, GOVERNMENT_EDIT);

    @BeforeAll
    static void a_government_begins_its_year() {
        var government = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        government.period();
        government.draft();
    }

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return AGENCY;
    }

    @Test
    void the_value_gives_the_level() {
        openRow(POVERTY);

        type("4,82");

        assertThat(kept(POVERTY).claimedLevel()).isEqualTo(3);
        assertThat(kept(POVERTY).value()).isEqualByComparingTo(new BigDecimal("4.82"));
        assertThat(find(ValueField.class).single().getValue()).isEqualByComparingTo(new BigDecimal("4.82"));
    }

    @Test
    void what_is_no_number_is_told_and_not_kept() {
        openRow(UNEMPLOYMENT);
        var field = find(ValueField.class).single();
        var before = kept(UNEMPLOYMENT);

        for (var typed : new String[] {"tinggi", "12 5", "1,2,3"}) {
            type(typed);

            assertThat(field.isInvalid()).as(typed).isTrue();
            assertThat(field.getErrorMessage()).isEqualTo("Tulis angka seperti 84,46.");
            assertThat(kept(UNEMPLOYMENT)).isEqualTo(before);
        }
    }

    @Test
    void what_can_be_two_numbers_is_asked_back() {
        openRow(UNEMPLOYMENT);
        var field = find(ValueField.class).single();
        var before = kept(UNEMPLOYMENT);

        type("4.820");

        assertThat(field.getErrorMessage()).isEqualTo("Maksud Anda 4,82 atau 4.820? Pilih salah satu.");
        assertThat(field)
                .satisfies(it -> assertThatExceptionOfType(Refusal.class).isThrownBy(it::read));
        assertThat(kept(UNEMPLOYMENT)).isEqualTo(before);

        test(find(Button.class).withText("4,82").single()).click();

        assertThat(field.isInvalid()).isFalse();
        assertThat(kept(UNEMPLOYMENT).value()).isEqualByComparingTo(new BigDecimal("4.82"));
    }

    private void type(String text) {
        test(find(TextField.class, find(ValueField.class).single()).single()).setValue(text);
    }

    @Test
    void a_row_without_a_rule_asks_for_a_level_only() {
        openRow("SPD-12");

        assertThat(find(ValueField.class).all()).isEmpty();
        assertThat(find(LevelChooser.class).all()).hasSize(1);
    }

    @Test
    void what_tells_of_a_year_that_is_over_promises_no_more_than_its_report() {
        navigate(AssessmentNavigation.OWN, GovernmentIndicatorsView.class);

        var sheet = CurrentActor.call(
                        AGENCY, () -> PORTAL.bean(SheetService.class).openOwn())
                .orElseThrow();
        assertThat(sheet.room(sheet.row("SPD-09").orElseThrow())).isEqualByComparingTo("1");
        assertThat(sheet.room(sheet.row("SPD-12").orElseThrow())).isEqualByComparingTo("6");
        assertThat(find(RoomPanel.class).single().getElement().getTextRecursively())
                .contains("baris tidak dapat dinaikkan lagi karena datanya dari 2025");
    }

    @Test
    void whoever_only_reads_can_change_nothing() {
        CurrentActor.run(Actors.may(KOTA_MOJOKERTO, INNOVATION_READ), () -> {
            openRow("SPD-04");

            assertThat(find(ValueField.class).single().isReadOnly()).isTrue();
            assertThat(find(Button.class).withText("Kirim").all()).isEmpty();
        });
    }

    @Test
    void without_a_period_there_is_nothing_to_fill_in() {
        CurrentActor.run(Actors.mayEverything(KABUPATEN_MOJOKERTO), () -> {
            navigate(AssessmentNavigation.OWN, GovernmentIndicatorsView.class);

            assertThat(find(EmptyState.class).all()).hasSize(1);
            assertThat(find(IndicatorRow.class).all()).isEmpty();
        });
    }

    private void openRow(String indicator) {
        navigate(AssessmentNavigation.OWN, GovernmentIndicatorsView.class);
        var row = find(IndicatorRow.class).withId(indicator).single();
        test(find(NativeButton.class, row).withClassName("li-indicator-summary").single())
                .click();
    }

    private static SheetAnswer kept(String indicator) {
        return CurrentActor.call(AGENCY, () -> PORTAL.bean(SheetService.class).openOwn())
                .orElseThrow()
                .row(indicator)
                .orElseThrow()
                .answer();
    }
}
