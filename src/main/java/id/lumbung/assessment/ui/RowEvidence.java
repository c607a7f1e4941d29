package id.lumbung.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import id.lumbung.evidence.EvidenceItem;
import id.lumbung.evidence.EvidenceKind;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Numbers;
import java.io.IOException;

/** The files and links that prove a row, and a place to bring more. */
class RowEvidence extends Div {
    private static final long serialVersionUID = 1L;
    private static final String FILES = "/files/evidence/";

    private final transient EvidenceService evidence;
    private final transient EvidencePlace place;
    private final boolean open;
    private final Command whenChanged;
    private final UnorderedList items = new UnorderedList();

    RowEvidence(EvidenceService evidence, EvidencePlace place, boolean open, Command whenChanged) {
        this.evidence = evidence;
        this.place = place;
        this.open = open;
        this.whenChanged = whenChanged;
        items.addClassName("li-evidence-items");
        addClassName("li-evidence");
        add(items);
        if (open) {
            add(upload(), link());
        }
        refresh();
    }

    private void refresh() {
        items.removeAll();
        evidence.list(place.sheetId(), place.indicator()).forEach(it -> items.add(item(it)));
        items.setVisible(items.getComponentCount() > 0);
    }

    private ListItem item(EvidenceItem item) {
        var isLink = item.kind() == EvidenceKind.LINK;
        var name = new Anchor(isLink ? String.valueOf(item.url()) : FILES + item.id(), item.name());
        name.setTarget(AnchorTarget.BLANK);
        name.getElement().setAttribute("rel", "noopener noreferrer");
        name.setRouterIgnore(true);
        var words = new Div(name, detail(item));
        words.addClassName("li-evidence-words");
        var line = new ListItem((isLink ? LiIcon.LINK : LiIcon.FILE_TEXT).create(), words);
        line.addClassName("li-evidence-item");
        if (open) {
            line.add(remove(item));
        }
        return line;
    }

    private Span detail(EvidenceItem item) {
        var size = item.size();
        var uploaded = Numbers.current().moment(item.uploadedAt());
        var words = size == null ? uploaded : Numbers.current().size(size) + " · " + uploaded;
        var elsewhere = item.usedElsewhere() > 0
                ? " · " + getTranslation("assessment.evidence.elsewhere", item.usedElsewhere())
                : "";
        var detail = new Span(words + elsewhere);
        detail.addClassName("li-muted");
        return detail;
    }

    private Button remove(EvidenceItem item) {
        var button = new Button(LiIcon.TRASH_2.create(), _ -> {
            evidence.remove(item.id());
            changed();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("assessment.evidence.remove", item.name()));
        return button;
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.addClassName("li-evidence-upload");
        upload.addAllFinishedListener(_ -> {
            upload.clearFileList();
            changed();
        });
        return upload;
    }

    /** Takes a file in as it streams; a refusal is told in its own words. */
    private void receive(UploadEvent event) throws IOException {
        try {
            evidence.attach(place, event.getFileName(), event.getInputStream());
        } catch (Refusal refusal) {
            event.reject();
            event.getUI().access(() -> Notices.failed(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private Div link() {
        var field = new TextField();
        field.setPlaceholder("https://");
        field.setAriaLabel(getTranslation("assessment.evidence.link"));
        var add = new Button(getTranslation("assessment.evidence.link"), LiIcon.LINK.create(), _ -> {
            evidence.attachLink(place, field.getValue());
            field.clear();
            changed();
        });
        var line = new Div(field, add);
        line.addClassNames("li-row", "li-evidence-link");
        return line;
    }

    private void changed() {
        refresh();
        whenChanged.execute();
    }
}
