package id.lumbung.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import id.lumbung.evidence.EvidenceItem;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.core.Format;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Alert;
import id.lumbung.ui.Confirm;

/** What proves one row of an indicator sheet: its files and links, and where more of them are put. */
public class EvidencePanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient EvidenceService evidence;
    private final transient EvidencePlace place;
    private final transient Runnable changed;
    private final boolean readOnly;
    private final Div items = new Div();
    private final Paragraph none = new Paragraph(getTranslation("evidence.panel.none"));
    private final Alert refusal = new Alert();

    /** The command runs after every change, on the page. */
    public EvidencePanel(EvidenceService evidence, EvidencePlace place, boolean readOnly, Runnable changed) {
        this.evidence = evidence;
        this.place = place;
        this.readOnly = readOnly;
        this.changed = changed;
        addClassName("li-evidence");
        items.addClassName("li-evidence-items");
        items.getElement().setAttribute("role", "list");
        refusal.addClassName("li-evidence-refusal");
        add(items, none);
        if (!readOnly) {
            if (!Format.among(place.formats()).isEmpty()) {
                add(new EvidenceDrop(evidence, place, this::refresh));
            }
            add(new LinkForm(this::attachLink), refusal);
        }
        show();
    }

    private void show() {
        var all = evidence.list(place.sheetId(), place.indicator());
        items.removeAll();
        all.forEach(it -> items.add(readOnly ? new EvidenceItemRow(it) : new EvidenceItemRow(it, () -> remove(it))));
        items.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty() && readOnly);
    }

    private void attachLink(String typed) {
        evidence.attachLink(place, typed);
        refresh();
    }

    private void remove(EvidenceItem item) {
        Confirm.ofLoss(
                        getTranslation("evidence.panel.remove.title"),
                        getTranslation("evidence.panel.remove.text", item.name()),
                        getTranslation("evidence.panel.remove.confirm"),
                        () -> attempt(() -> evidence.remove(item.id())))
                .open();
    }

    private void attempt(Command change) {
        try {
            change.execute();
            refresh();
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    private void refresh() {
        refusal.setVisible(false);
        show();
        changed.run();
    }

    private void refuse(Refusal refused) {
        refusal.setText(getTranslation(refused.key(), refused.arguments()));
        refusal.setVisible(true);
    }
}
