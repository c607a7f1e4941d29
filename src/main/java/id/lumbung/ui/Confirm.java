package id.lumbung.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.Command;

/**
 * Asks before an act that takes something from somebody: what is meant, what follows, and the act's own verb on the
 * button. What can be taken back at once is not asked, it is offered back ({@link Notices#done(String, Command)}).
 */
public final class Confirm extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    /** The focus begins on the way back, so that an Enter key which is still held down takes nothing away. */
    private static final String BEGIN_AT_CANCEL = """
            const away = event => event.target.slot === 'confirm-button'
                && this.querySelector('[slot=cancel-button]').focus();
            this.addEventListener('focusin', away);
            for (const touch of ['keydown', 'pointerdown']) {
              this.addEventListener(touch, () => this.removeEventListener('focusin', away), {once: true});
            }
            """;

    private final String question;
    private boolean answered;

    private Confirm(String question, String consequence, String verb, Command yes) {
        this.question = question;
        setHeader(question);
        setText(consequence);
        setConfirmText(verb);
        setCancelable(true);
        setCancelText(getTranslation("ui.cancel"));
        addConfirmListener(_ -> answer(yes));
    }

    /** For an act that others notice, and that loses nothing. */
    public static Confirm of(String question, String consequence, String verb, Command yes) {
        return new Confirm(question, consequence, verb, yes);
    }

    /** For an act that deletes, or takes something out of use. */
    public static Confirm ofLoss(String question, String consequence, String verb, Command yes) {
        var confirm = new Confirm(question, consequence, verb, yes);
        confirm.setConfirmButtonTheme("error primary");
        confirm.getElement().executeJs(BEGIN_AT_CANCEL);
        return confirm;
    }

    /** What to do when the answer is no. */
    public Confirm orElse(Command no) {
        addCancelListener(_ -> answer(no));
        return this;
    }

    /** What the way back is called, where *Batal* does not say it, and what to do then. */
    Confirm orElse(String word, Command no) {
        setCancelText(word);
        return orElse(no);
    }

    /** Asks; a second click on the same button asks nothing new. */
    @Override
    public void open() {
        var ui = UI.getCurrent();
        var before = ComponentUtil.getData(ui, Confirm.class);
        if (before == null || !before.isOpened() || !before.question.equals(question)) {
            ComponentUtil.setData(ui, Confirm.class, this);
            super.open();
        }
    }

    /** The first answer counts; a click that came twice acts once. */
    private void answer(Command act) {
        if (!answered) {
            answered = true;
            act.execute();
        }
    }
}
