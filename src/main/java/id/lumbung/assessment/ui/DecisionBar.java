package id.lumbung.assessment.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.ClaimToVerify;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.assessment.core.Verdict.Accepted;
import id.lumbung.assessment.core.Verdict.Returned;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Drafts;
import id.lumbung.ui.Form;
import id.lumbung.ui.KeyHints;
import id.lumbung.ui.LiIcon;
import java.util.stream.Stream;

/** The decision about the claim on the desk; it stays in sight however long the claim is. */
class DecisionBar extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ClaimToVerify claim;
    private final SerializableConsumer<Verdict> decide;
    private final Command next;
    private final Form form = new Form("li-desk-actions");
    private final TextField reason = new TextField();

    /**
     * For a claim.
     *
     * @param decide keeps a decision, or refuses it
     * @param next what to do once something is decided
     */
    DecisionBar(ClaimToVerify claim, SerializableConsumer<Verdict> decide, Command next, Command undo) {
        this.claim = claim;
        this.decide = decide;
        this.next = next;
        addClassName("li-desk-bar");
        Drafts.about(this, claim.name());
        reason.setLabel(getTranslation("assessment.verification.reason"));
        reason.setPlaceholder(getTranslation("assessment.verification.refusal.reason"));
        reason.addClassName("li-desk-reason");
        form.add(form.input("reason", reason), buttons());
        var canned = CannedReasons.few(reason::setValue);
        Stream.of(form, canned).forEach(it -> it.setVisible(claim.isWaiting()));
        add(canned, form, foot(undo));
    }

    void accept() {
        if (form.attempt(() -> decide.accept(new Accepted()))) {
            decided();
        }
    }

    void correct() {
        open(ReasonDialog.correction(claim, reason.getValue(), decide, this::decided));
    }

    /** At once when a reason is written; else it is asked for. */
    void giveBack() {
        if (reason.getValue().isBlank()) {
            open(ReasonDialog.giveBack("", decide, this::decided));
        } else if (form.submit(() -> decide.accept(new Returned(reason.getValue())))) {
            decided();
        }
    }

    private void open(ReasonDialog dialog) {
        Drafts.about(dialog, claim.name());
        dialog.open();
    }

    private void decided() {
        form.settle();
        next.execute();
    }

    private Div buttons() {
        var level = claim.answer().claimedLevel();
        var accept = button(LiIcon.CHECK, getTranslation("assessment.verification.accept", level), "A", this::accept)
                .primary();
        var correct =
                button(LiIcon.ARROW_DOWN_RIGHT, getTranslation("assessment.verification.correct"), "C", this::correct);
        var back = button(LiIcon.UNDO_2, getTranslation("assessment.verification.return"), "R", this::giveBack);
        back.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var buttons = new Div(accept, correct, back);
        buttons.addClassName("li-desk-buttons");
        return buttons;
    }

    private static ActButton button(LiIcon icon, String words, String key, Command action) {
        var button = new ActButton(words, icon.create(), action);
        var hint = new Span(key);
        hint.addClassName("li-key");
        hint.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(hint);
        return button;
    }

    private Div foot(Command undo) {
        var keys = new KeyHints()
                .with(getTranslation("assessment.verification.keys.accept"), "A")
                .with(getTranslation("assessment.verification.keys.correct"), "C")
                .with(getTranslation("assessment.verification.keys.return"), "R")
                .with(getTranslation("assessment.verification.keys.move"), "J", "K")
                .with(getTranslation("assessment.verification.keys.undo"), "Z");
        keys.addClassName("li-desk-keys");
        var back = new NativeButton(getTranslation("assessment.verification.undo"), _ -> undo.execute());
        back.addClassName("li-link");
        var foot = new Div(keys, back);
        foot.addClassNames("li-ends", "li-muted");
        return foot;
    }
}
