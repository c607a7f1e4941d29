package id.lumbung.instrument.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import id.lumbung.instrument.InstrumentPacks;
import id.lumbung.instrument.PackDraft;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.Optional;

/** What is in preparation, to be published or discarded; and where the next draft is uploaded. */
class DraftPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int CHECKSUM_SHOWN = 12;

    private final transient InstrumentPacks packs;
    private final Command changed;

    DraftPanel(InstrumentPacks packs, Optional<PackDraft> draft, Command changed) {
        super("");
        this.packs = packs;
        this.changed = changed;
        draft.ifPresentOrElse(this::show, () -> setTitle(getTranslation("instrument.draft.none"), 2));
        add(new PackUpload(packs, () -> {
            Notices.done(getTranslation("instrument.upload.done"));
            changed.execute();
        }));
    }

    private void show(PackDraft draft) {
        setTitle(getTranslation("instrument.draft.title", Integer.toString(draft.edition())), 2);
        withSubtitle(
                getTranslation("instrument.draft.checksum", draft.checksum().substring(0, CHECKSUM_SHOWN)));
        withAside(new StatusBadge(Tone.INFO, LiIcon.PEN_LINE, getTranslation("instrument.state.DRAFT")));
        add(new Paragraph(news(draft)));
        if (!draft.altered().isEmpty()) {
            add(new Callout(
                    Tone.ERROR, getTranslation("instrument.draft.altered", String.join(", ", draft.altered()))));
        }
        var actions = new Div(publish(draft), discard(draft));
        actions.addClassName("li-row");
        add(actions);
    }

    private String news(PackDraft draft) {
        var added = draft.added().stream().map(VersionWords::of).collect(joining(", "));
        return added.isEmpty()
                ? getTranslation("instrument.draft.nothingNew")
                : getTranslation("instrument.draft.added", added);
    }

    private Component publish(PackDraft draft) {
        var button = new ActButton(getTranslation("instrument.draft.publish"), LiIcon.SEND.create(), () -> Confirm.of(
                                getTranslation("instrument.draft.publish.title", Integer.toString(draft.edition())),
                                getTranslation("instrument.draft.publish.text"),
                                getTranslation("instrument.draft.publish"),
                                () -> change(() -> {
                                    packs.publish(draft.instrument().code(), draft.edition());
                                    Notices.done(getTranslation("instrument.draft.publish.done"));
                                }))
                        .open())
                .primary();
        button.setEnabled(draft.altered().isEmpty());
        return button;
    }

    private Component discard(PackDraft draft) {
        var button = new Button(getTranslation("instrument.draft.discard"), LiIcon.TRASH_2.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(_ -> Confirm.ofLoss(
                        getTranslation("instrument.draft.discard.title", Integer.toString(draft.edition())),
                        getTranslation("instrument.draft.discard.text"),
                        getTranslation("instrument.draft.discard"),
                        () -> change(() -> packs.discard(draft.instrument().code(), draft.edition())))
                .open());
        return button;
    }

    private void change(Command change) {
        try {
            change.execute();
        } finally {
            changed.execute();
        }
    }
}
