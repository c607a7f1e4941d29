package id.lumbung.evidence.ui;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.Samples;
import id.lumbung.evidence.TestSheets;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.text.Texts;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.Confirm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidencePanelTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(Map.of("evidence.gate", "open"));

    private final EvidenceService evidence = PORTAL.bean(EvidenceService.class);
    private final UUID sheet = TestSheets.add(PORTAL, KOTA_MOJOKERTO);
    private final EvidencePlace place = new EvidencePlace(sheet, "SID-16", Set.of("pdf"));
    private final AtomicInteger changes = new AtomicInteger();

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    @Test
    void a_file_is_shown_with_its_size_and_its_fingerprint_and_no_claim_that_it_is_safe() throws IOException {
        attach("Perwali 41.pdf");

        show(false);

        var id = evidence.list(sheet, "SID-16").getFirst().id();
        assertThat(anchors())
                .extracting(Anchor::getHref)
                .as("to be read in a window of its own, and to be saved")
                .containsExactly("files/evidence/" + id + "/preview", "files/evidence/" + id);
        assertThat(words())
                .contains("Perwali 41.pdf", "1 KB", "sidik ", "Tersimpan")
                .doesNotContain("Aman");
    }

    @Test
    void a_picture_is_looked_at_on_the_page() throws IOException {
        var pictures = new EvidencePlace(sheet, "SID-25", Set.of("png"));
        evidence.attach(pictures, "Foto.png", new ByteArrayInputStream(Samples.PNG));
        UI.getCurrent().add(new EvidencePanel(evidence, pictures, true, changes::incrementAndGet));

        test(find(NativeButton.class).withText("Foto.png").single()).click();

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Foto.png");
        assertThat(find(Image.class).single().getSrc())
                .isEqualTo("files/evidence/"
                        + evidence.list(sheet, "SID-25").getFirst().id());
    }

    @Test
    void the_same_file_again_is_told_as_the_duplicate_of_which() throws IOException {
        attach("SK.pdf");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> evidence.attach(place, "SK salinan.pdf", new ByteArrayInputStream(Samples.pdf("SK.pdf"))))
                .extracting(it -> Texts.of(Texts.INDONESIAN).text(it.key(), it.arguments()))
                .asString()
                .contains("“SK salinan.pdf” sama isinya dengan “SK.pdf”");
    }

    @Test
    void a_link_that_is_pasted_is_kept_and_leads_out_without_telling_from_where() {
        show(false);

        test(find(TextField.class).single()).setValue("https://jdih.go.id/41");
        test(find(Button.class).withText("Tempel tautan").single()).click();

        var link = anchors().getFirst();
        assertThat(link.getHref()).isEqualTo("https://jdih.go.id/41");
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(find(TextField.class).single().getValue()).isEmpty();
        assertThat(changes).hasValue(1);
    }

    @Test
    void a_link_that_is_none_is_refused_in_words() {
        show(false);

        test(find(TextField.class).single()).setValue("https://127.0.0.1/");
        test(find(Button.class).withText("Tempel tautan").single()).click();

        assertThat(find(TextField.class).single().getErrorMessage())
                .isEqualTo("Tempel tautan lengkap yang dapat dibuka umum, diawali https://.");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("https://127.0.0.1/");
        assertThat(changes).hasValue(0);
    }

    @Test
    void evidence_is_removed_after_a_question() throws IOException {
        attach("salah.pdf");
        show(false);

        test(find(Button.class).withAttribute("aria-label", "Hapus salah.pdf").single())
                .click();
        assertThat(evidence.list(sheet, "SID-16")).hasSize(1);
        test(find(Confirm.class).single()).confirm();

        assertThat(evidence.list(sheet, "SID-16")).isEmpty();
        assertThat(anchors()).isEmpty();
        assertThat(changes).hasValue(1);
    }

    @Test
    void who_only_reads_finds_no_place_to_put_anything() throws IOException {
        attach("bukti.pdf");

        show(true);

        assertThat(anchors()).hasSize(2);
        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(find(Button.class).all()).noneMatch(it -> it.findAncestor(EvidencePanel.class) != null);
    }

    @Test
    void of_a_damaged_file_it_is_said_what_to_do_and_it_leads_nowhere() throws IOException {
        attach("hilang.pdf");
        var item = evidence.list(sheet, "SID-16").getFirst();
        Files.delete(TestSheets.file(PORTAL, KOTA_MOJOKERTO, item.id()));
        assertThatException().isThrownBy(() -> evidence.open(item.id()));

        show(false);

        assertThat(words())
                .contains("Berkas hilang", "referensi " + item.reference(), "Unggah lagi berkas yang sama di sini")
                .doesNotContain("Tersimpan");
        assertThat(anchors()).isEmpty();

        show(true);

        assertThat(words()).contains("Minta pengelola portal memulihkannya").doesNotContain("di sini");
    }

    private void show(boolean readOnly) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new EvidencePanel(evidence, place, readOnly, changes::incrementAndGet));
    }

    private void attach(String name) throws IOException {
        evidence.attach(place, name, new ByteArrayInputStream(Samples.pdf(name)));
    }

    private String words() {
        return find(EvidencePanel.class).single().getElement().getTextRecursively();
    }

    /** The page below the panel has links of its own. */
    private List<Anchor> anchors() {
        return find(Anchor.class).all().stream()
                .filter(it -> it.findAncestor(EvidencePanel.class) != null)
                .toList();
    }
}
