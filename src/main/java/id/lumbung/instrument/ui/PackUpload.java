package id.lumbung.instrument.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import id.lumbung.instrument.FlawedDocumentException;
import id.lumbung.instrument.InstrumentPacks;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.FileDrop;
import id.lumbung.ui.FileDrop.Accepted;
import id.lumbung.ui.Form;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a pack is dropped, chosen or pasted; what is wrong with it is listed below, all of it. */
class PackUpload extends Div {
    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 2 * 1024 * 1024;

    private final transient InstrumentPacks packs;
    private final Command uploaded;
    private final FlawList flaws = new FlawList();

    PackUpload(InstrumentPacks packs, Command uploaded) {
        this.packs = packs;
        this.uploaded = uploaded;
        var drop = new FileDrop(
                        getTranslation("instrument.upload.choose"),
                        getTranslation("instrument.upload.drop"),
                        List.of(new Accepted(
                                List.of("yaml", "yml"), MOST_BYTES, getTranslation("instrument.upload.smaller"))),
                        this::receive)
                .single();
        var hint = new Paragraph(getTranslation("instrument.upload.hint"));
        hint.addClassName("li-muted");
        addClassName("li-pack-upload");
        add(hint, drop, paste(), flaws);
    }

    private Details paste() {
        var text = new TextArea(getTranslation("instrument.upload.text"));
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(16);
        text.addClassName("li-pack-text");
        var form = new Form("li-pack-paste");
        var keep = new ActButton(getTranslation("instrument.upload.keep"), () -> {
                    if (form.submit(() -> keep(text.getValue()))) {
                        uploaded.execute();
                    }
                })
                .primary();
        form.add(form.needed("text", text), keep);
        var details = new Details(getTranslation("instrument.upload.paste"), form);
        details.setWidthFull();
        return details;
    }

    private void keep(String pack) {
        try {
            packs.upload(pack);
        } catch (FlawedDocumentException flawed) {
            flaws.show(flawed.flaws());
            throw new Refusal("instrument.upload.flawed").at("text");
        }
    }

    private Command receive(String name, InputStream bytes) throws IOException {
        try {
            packs.upload(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            return uploaded;
        } catch (FlawedDocumentException flawed) {
            return () -> flaws.show(flawed.flaws());
        }
    }
}
