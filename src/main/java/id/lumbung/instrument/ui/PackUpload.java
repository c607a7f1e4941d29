package id.lumbung.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import id.lumbung.instrument.FlawedDocumentException;
import id.lumbung.instrument.InstrumentPacks;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.ComponentTexts;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Notices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where a pack is dropped, chosen or pasted; what is wrong with it is listed below, all of it. */
class PackUpload extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final transient InstrumentPacks packs;
    private final Command uploaded;
    private final Upload upload;
    private final FlawList flaws = new FlawList();

    PackUpload(InstrumentPacks packs, Command uploaded) {
        this.packs = packs;
        this.uploaded = uploaded;
        upload = ComponentTexts.localized(new Upload(this::receive));
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("instrument.upload.choose"), LiIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("instrument.upload.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setWidthFull();
        upload.addFileRejectedListener(it -> Notices.failed(it.getErrorMessage()));
        var hint = new Paragraph(getTranslation("instrument.upload.hint"));
        hint.addClassName("li-muted");
        addClassName("li-pack-upload");
        add(hint, upload, paste(), flaws);
    }

    private Details paste() {
        var text = new TextArea(getTranslation("instrument.upload.text"));
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(16);
        text.addClassName("li-pack-text");
        var keep = new Button(getTranslation("instrument.upload.keep"));
        keep.setDisableOnClick(true);
        keep.addClickListener(_ -> {
            try {
                packs.upload(text.getValue());
                uploaded.execute();
            } catch (FlawedDocumentException flawed) {
                flaws.show(flawed.flaws());
            } catch (Refusal refused) {
                Notices.failed(getTranslation(refused.key(), refused.arguments()));
            } finally {
                keep.setEnabled(true);
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var details = new Details(getTranslation("instrument.upload.paste"), text, keep);
        details.setWidthFull();
        return details;
    }

    /** Runs in the request of the upload, as the person who sends it. */
    private void receive(UploadEvent event) throws IOException {
        var page = event.getUI();
        try {
            packs.upload(new String(event.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            page.access(uploaded);
        } catch (FlawedDocumentException flawed) {
            page.access(() -> {
                upload.clearFileList();
                flaws.show(flawed.flaws());
            });
        } catch (Refusal refused) {
            page.access(() -> {
                upload.clearFileList();
                Notices.failed(getTranslation(refused.key(), refused.arguments()));
            });
        }
    }
}
