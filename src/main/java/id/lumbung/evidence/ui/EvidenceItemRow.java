package id.lumbung.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import id.lumbung.evidence.EvidenceItem;
import id.lumbung.evidence.EvidenceKind;
import id.lumbung.evidence.core.Fingerprint;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.ArrayList;

/** A file or a link in the list. That it is kept is all that is claimed of it: nobody has scanned it. */
class EvidenceItemRow extends Div {
    private static final long serialVersionUID = 1L;

    EvidenceItemRow(EvidenceItem item) {
        this(item, false);
    }

    private EvidenceItemRow(EvidenceItem item, boolean changeable) {
        addClassName("li-evidence-item");
        getElement().setAttribute("role", "listitem");
        var facts = new Span(facts(item));
        facts.addClassName("li-muted");
        var words = new Div(item.kind() == EvidenceKind.LINK ? EvidenceFile.named(item) : file(item), facts);
        words.addClassName("li-evidence-words");
        add(icon(item).create(), words, state(item));
        if (item.kind() == EvidenceKind.FILE && item.damage() == null) {
            add(download(item));
        }
        EvidenceFile.damage(item, getTranslation("evidence.damage.advice." + (changeable ? "change" : "read")))
                .ifPresent(words::add);
    }

    EvidenceItemRow(EvidenceItem item, Command remove) {
        this(item, true);
        var button = new Button(LiIcon.TRASH_2.create(), _ -> remove.execute());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("evidence.panel.remove", item.name()));
        add(button);
    }

    private StatusBadge state(EvidenceItem item) {
        var damage = item.damage();
        return damage == null
                ? new StatusBadge(Tone.NEUTRAL, getTranslation("evidence.panel.kept"))
                : new StatusBadge(Tone.ERROR, LiIcon.TRIANGLE_ALERT, getTranslation("evidence.damage.word." + damage));
    }

    /** The name leads to the file: read in a window of its own, looked at here, else only saved. */
    private static Component file(EvidenceItem item) {
        return EvidenceFile.reader(item, item.name())
                .<Component>map(it -> it)
                .or(() -> EvidenceFile.picture(item).map(it -> look(item, it)))
                .orElseGet(() -> EvidenceFile.named(item));
    }

    private static NativeButton look(EvidenceItem item, Component picture) {
        var look = new NativeButton(item.name(), _ -> new PictureDialog(item, picture).open());
        look.addClassName("li-link");
        return look;
    }

    private Anchor download(EvidenceItem item) {
        var anchor = EvidenceFile.download(item, LiIcon.DOWNLOAD.create());
        anchor.addClassName("li-evidence-save");
        anchor.setAriaLabel(getTranslation("evidence.panel.save", item.name()));
        return anchor;
    }

    private String facts(EvidenceItem item) {
        var numbers = Numbers.current();
        var facts = new ArrayList<String>();
        if (item.size() != null) {
            facts.add(numbers.size(item.size()));
        }
        facts.add(getTranslation("evidence.panel.by", item.uploadedBy(), numbers.moment(item.uploadedAt())));
        if (item.sha256() != null) {
            facts.add(getTranslation("evidence.panel.hash", new Fingerprint(item.sha256()).brief()));
        }
        if (item.usedElsewhere() > 0) {
            facts.add(getTranslation("evidence.panel.elsewhere", item.usedElsewhere()));
        }
        return String.join(" \u00b7 ", facts);
    }

    private static LiIcon icon(EvidenceItem item) {
        var type = item.mediaType();
        if (type == null) {
            return LiIcon.LINK;
        }
        if (type.startsWith("image/")) {
            return LiIcon.IMAGE;
        }
        return type.startsWith("video/") ? LiIcon.FILM : LiIcon.FILE_TEXT;
    }
}
