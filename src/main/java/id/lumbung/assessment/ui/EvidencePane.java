package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.lumbung.evidence.EvidenceItem;
import id.lumbung.evidence.EvidenceKind;
import id.lumbung.evidence.ui.EvidenceFile;
import id.lumbung.ui.Callout;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Tone;
import java.util.List;
import java.util.Objects;

/** What proves the claim: pictures and films in place, everything else to be opened or downloaded. */
class EvidencePane extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Numbers numbers = Numbers.current();

    EvidencePane(List<EvidenceItem> evidence) {
        addClassName("li-desk-evidence");
        add(new H2(getTranslation("assessment.verification.evidence", evidence.size())));
        if (evidence.isEmpty()) {
            add(new Callout(Tone.WARNING, getTranslation("assessment.verification.evidence.none")));
        }
        evidence.forEach(it -> add(item(it)));
    }

    private Div item(EvidenceItem item) {
        var head = new Div(icon(item), EvidenceFile.named(item), new Span(details(item)));
        head.addClassName("li-desk-file");
        var box = new Div(head);
        EvidenceFile.damage(item, getTranslation("evidence.damage.advice.read"))
                .ifPresentOrElse(box::add, () -> box.add(preview(item)));
        if (item.usedElsewhere() > 0) {
            box.add(new Callout(
                    Tone.WARNING, getTranslation("assessment.verification.evidence.elsewhere", item.usedElsewhere())));
        }
        return box;
    }

    private static Component icon(EvidenceItem item) {
        return (item.kind() == EvidenceKind.LINK ? LiIcon.LINK : LiIcon.FILE_TEXT).create();
    }

    private String details(EvidenceItem item) {
        var size = item.size();
        return size == null
                ? getTranslation("assessment.verification.evidence.link")
                : getTranslation("assessment.verification.evidence.file", type(item), numbers.size(size));
    }

    private Component preview(EvidenceItem item) {
        if (item.kind() == EvidenceKind.LINK) {
            return note(item.name());
        }
        return EvidenceFile.picture(item)
                .or(() -> EvidenceFile.reader(item, getTranslation("assessment.verification.evidence.read"))
                        .map(it -> it))
                .orElseGet(() -> note(type(item)));
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("li-muted");
        return note;
    }

    private static String type(EvidenceItem item) {
        return Objects.requireNonNullElse(item.mediaType(), "");
    }
}
