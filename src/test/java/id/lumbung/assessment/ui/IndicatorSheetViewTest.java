package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.communication.UidlWriter;
import id.lumbung.assessment.SheetFixture;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.assessment.core.Decision;
import id.lumbung.instrument.core.Basis;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.text.Texts;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.Panel;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndicatorSheetViewTest extends ViewTest {
    private static final String REGULATION = "SID-16";
    private static final String STAFF = "SID-17";
    private static final int MOST_OF_A_CLICK = 5_000;

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final Actor AGENCY = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT, INNOVATION_SUBMIT);

    private final SheetFixture kota = new SheetFixture(PORTAL, KOTA_MOJOKERTO);
    private UUID innovation;
    private UUID sheet;

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return AGENCY;
    }

    @BeforeEach
    void a_sheet_with_one_proven_row() {
        innovation = kota.withPeriod().innovation(kota.agency("Dinas Kesehatan"), "Antar Sehat");
        sheet = sheets().open(innovation).sheet().id();
        kota.evidence(sheet, REGULATION);
    }

    @Test
    void a_click_sends_what_it_changes_and_nothing_else() {
        opens(AssessmentNavigation.sheetPath(innovation, REGULATION));
        written();

        choose(2);
        var first = written();
        choose(3);
        var second = written();

        assertThat(decided(REGULATION)).isEqualTo(Decision.OPEN);
        assertThat(compressed(first)).as(first).isLessThan(MOST_OF_A_CLICK);
        assertThat(compressed(second)).as(second).isLessThan(MOST_OF_A_CLICK);
        assertThat(second.length())
                .as("the way of least effort may be another in several steps: %s", second)
                .isLessThan(7 * MOST_OF_A_CLICK);
    }

    @Test
    void the_first_answer_stays_small() {
        opens(AssessmentNavigation.sheetPath(innovation));

        assertThat(compressed(written())).isLessThan(60_000);
    }

    @Test
    void a_level_that_adds_nothing_says_why_and_leads_to_where_figures_come_from() {
        opens(AssessmentNavigation.sheetPath(innovation, REGULATION));

        var card = find(LevelCard.class).all().getLast();

        assertThat(card.getElement().getTextRecursively())
                .contains("tidak menambah indeks: indikator wajib belum lengkap");
        assertThat(find(Anchor.class, card).single().getHref())
                .endsWith("/derivation?indicator=" + REGULATION + "&level=3");
        assertThat(find(Button.class).withText("Simpan dan lanjut").all()).hasSize(1);
    }

    @Test
    void nothing_is_saved_by_those_who_only_read() {
        CurrentActor.run(Actors.may(KOTA_MOJOKERTO, INNOVATION_READ), () -> {
            opens(AssessmentNavigation.sheetPath(innovation, REGULATION));

            assertThat(find(Button.class).withText("Baris berikutnya").all()).hasSize(1);
            assertThat(find(Button.class).withText("Simpan dan lanjut").all()).isEmpty();
        });
    }

    @Test
    void a_disabled_button_says_why_and_an_enabled_one_leads_to_the_last_look() {
        opens(AssessmentNavigation.sheetPath(innovation, REGULATION));
        var send = find(Button.class).withText("Kirim").single();
        assertThat(send.isEnabled()).isFalse();
        assertThat(find(SheetHead.class).single().getElement().getTextRecursively())
                .contains("Belum ada tingkat yang diklaim.");

        choose(2);

        assertThat(send.isEnabled()).isTrue();
        test(send).click();
        assertThat(find(SubmissionView.class).all()).hasSize(1);
    }

    @Test
    void what_is_sent_is_looked_over_sent_and_taken_back_from_its_receipt() {
        opens(AssessmentNavigation.sheetPath(innovation, REGULATION));
        choose(2);
        opens(AssessmentNavigation.sheetPath(innovation) + "/submission");
        assertThat(find(Panel.class).all())
                .extracting(Panel::getTitleAsText)
                .contains("Dikirim ke verifikator (1)", "Tetap di lembar, belum diisi (19)");
        assertThat(find(SubmissionView.class).single().getElement().getTextRecursively())
                .contains("19 baris tidak dikirim", "karena inovasi belum dihitung: indikator wajib belum lengkap");

        test(find(Button.class).withText("Kirim 1 indikator").single()).click();

        assertThat(decided(REGULATION)).isEqualTo(Decision.PENDING);
        assertThat(decided(STAFF)).isEqualTo(Decision.OPEN);
        var receipt = find(ReceiptView.class).single();
        assertThat(find(Panel.class).all())
                .extracting(Panel::getTitleAsText)
                .anyMatch(it -> it.startsWith("Nomor K2026-"));
        assertThat(receipt.getElement().getTextRecursively())
                .contains("Sari Wulandari", "Antar Sehat", "Menunggu verifikator");
        test(find(Button.class).withText("Tarik kembali 1 yang menunggu").single())
                .click();
        assertThat(decided(REGULATION)).isEqualTo(Decision.OPEN);
        assertThat(receipt.getElement().getTextRecursively()).contains("Ditarik kembali");
        opens(AssessmentNavigation.sheetPath(innovation));
        assertThat(find(SendingsPanel.class).all()).hasSize(1);
    }

    @Test
    void a_waiting_row_is_taken_back_where_it_stands_and_can_be_changed_again() {
        opens(AssessmentNavigation.sheetPath(innovation, REGULATION));
        choose(2);
        PORTAL.bean(SheetSubmission.class).submit(sheet);
        opens(AssessmentNavigation.sheetPath(innovation, REGULATION));

        test(find(Button.class).withText("Tarik kembali").single()).click();

        assertThat(decided(REGULATION)).isEqualTo(Decision.OPEN);
        choose(1);
        assertThat(row(REGULATION).answer().claimedLevel()).isOne();
        assertThat(find(NativeButton.class)
                        .withClassName("li-indicator-summary")
                        .all())
                .hasSize(20);
    }

    @Test
    @SuppressWarnings("unchecked")
    void another_basis_drops_the_level_only_after_a_word() {
        var several = sheets().open(innovation)
                .rows()
                .map(SheetRow::indicator)
                .filter(it -> !it.bases().isEmpty())
                .findFirst()
                .orElseThrow();
        opens(AssessmentNavigation.sheetPath(innovation, several.code()));
        Select<Basis> bases = find(Select.class).single();
        bases.setValue(several.bases().getFirst());
        choose(2);

        bases.setValue(several.bases().getLast());
        var question = find(Confirm.class).single();
        assertThat(test(question).getText())
                .contains("Tingkat 2", several.bases().getFirst().name().in(Texts.INDONESIAN));
        test(question).cancel();
        assertThat(bases.getValue()).isEqualTo(several.bases().getFirst());
        assertThat(row(several.code()).answer().claimedLevel()).isEqualTo(2);

        bases.setValue(several.bases().getLast());
        test(find(Confirm.class).single()).confirm();
        var answer = row(several.code()).answer();
        assertThat(answer.claimedLevel()).isZero();
        assertThat(answer.basis()).isEqualTo(several.bases().getLast().code());
    }

    @Test
    void a_level_that_is_cleared_is_offered_back() {
        opens(AssessmentNavigation.sheetPath(innovation, REGULATION));
        choose(2);

        test(find(Button.class).withText("Kosongkan").single()).click();
        assertThat(row(REGULATION).answer().claimedLevel()).isZero();
        test(find(Button.class).withText("Urungkan").single()).click();

        assertThat(row(REGULATION).answer().claimedLevel()).isEqualTo(2);
    }

    @Test
    void what_is_done_after_an_undo_was_offered_is_not_undone_by_it() {
        opens(AssessmentNavigation.sheetPath(innovation, REGULATION));
        choose(2);
        test(find(Button.class).withText("Kosongkan").single()).click();

        choose(1);

        assertThat(find(Button.class).withText("Urungkan").all()).isEmpty();
        assertThat(row(REGULATION).answer().claimedLevel()).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private void choose(int level) {
        find(RadioButtonGroup.class).single().setValue(level);
    }

    private SheetRow row(String indicator) {
        return sheets().open(innovation).row(indicator).orElseThrow();
    }

    private Decision decided(String indicator) {
        return row(indicator).answer().decision();
    }

    private static SheetService sheets() {
        return PORTAL.bean(SheetService.class);
    }

    /** What the browser would be sent now. */
    private static String written() {
        return new UidlWriter().createUidl(UI.getCurrent(), false).toString();
    }

    private static int compressed(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            return deflater.deflate(new byte[bytes.length + 64]);
        }
    }
}
