package id.lumbung.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.core.Format;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.ComponentTexts;
import id.lumbung.ui.LiIcon;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where files are dropped or chosen. They stream straight through to the service; what is checked here already only saves
 * people the wait, the service checks again.
 */
class EvidenceDrop extends Div {
    private static final long serialVersionUID = 1L;

    private final transient EvidenceService evidence;
    private final transient EvidencePlace place;
    private final Command attached;
    private final SerializableConsumer<Refusal> refused;
    private final Upload upload;

    EvidenceDrop(
            EvidenceService evidence, EvidencePlace place, Command attached, SerializableConsumer<Refusal> refused) {
        this.evidence = evidence;
        this.place = place;
        this.attached = attached;
        this.refused = refused;
        var formats = Format.among(place.formats());
        upload = ComponentTexts.localized(new Upload(this::receive));
        upload.setAcceptedFileExtensions(endings(formats));
        upload.setMaxFileSize(formats.stream()
                .mapToInt(it -> Math.toIntExact(evidence.limits().bytes(it)))
                .max()
                .orElse(0));
        upload.setUploadButton(new Button(getTranslation("evidence.panel.choose"), LiIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("evidence.panel.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setWidthFull();
        var hint = new Span(hint(formats));
        hint.addClassName("li-muted");
        add(upload, hint);
    }

    /** Runs in the request of the upload, as the person who sends it, while the page stays free for others. */
    private void receive(UploadEvent event) throws IOException {
        var page = event.getUI();
        try {
            evidence.attach(place, event.getFileName(), event.getInputStream());
            page.access(() -> {
                upload.clearFileList();
                attached.execute();
            });
        } catch (Refusal said) {
            event.reject(said.key());
            page.access(() -> {
                upload.clearFileList();
                refused.accept(said);
            });
        }
    }

    private String hint(Set<Format> formats) {
        return formats.stream()
                .map(it -> getTranslation(
                        "evidence.panel.format", it.label(), evidence.limits().mebibytes(it)))
                .collect(Collectors.joining(", "));
    }

    private static String[] endings(Set<Format> formats) {
        return formats.stream()
                .flatMap(it -> it.endings().stream())
                .map("."::concat)
                .toArray(String[]::new);
    }
}
