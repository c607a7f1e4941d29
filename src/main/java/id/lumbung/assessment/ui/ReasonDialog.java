package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.ClaimToVerify;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.assessment.core.Verdict.Corrected;
import id.lumbung.assessment.core.Verdict.Returned;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.FormDialog;
import java.util.stream.IntStream;

/** Asks what a correction or a return needs: the level the evidence shows, and the reason for the agency. */
class ReasonDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<Verdict> decide;
    private final Command decided;
    private final TextArea reason = new TextArea();
    private final Levels levels = new Levels();

    private static final class Levels extends RadioButtonGroup<Integer>
            implements Focusable<RadioButtonGroup<Integer>> {
        private static final long serialVersionUID = 1L;
    }

    private ReasonDialog(String action, String written, SerializableConsumer<Verdict> decide, Command decided) {
        super(I18NProvider.translate("assessment.verification." + action + ".title"));
        this.decide = decide;
        this.decided = decided;
        reason.setLabel(getTranslation("assessment.verification.reason"));
        reason.setWidthFull();
        reason.setValue(written);
    }

    /** For a correction. */
    static ReasonDialog correction(
            ClaimToVerify claim, String written, SerializableConsumer<Verdict> decide, Command decided) {
        var dialog = new ReasonDialog("correct", written, decide, decided);
        dialog.offer(claim);
        dialog.form().add(dialog.form().needed("level", dialog.levels));
        dialog.finish("correct", () -> new Corrected(dialog.levels.getValue(), dialog.reason.getValue()));
        return dialog;
    }

    /** For a return. */
    static ReasonDialog giveBack(String written, SerializableConsumer<Verdict> decide, Command decided) {
        var dialog = new ReasonDialog("return", written, decide, decided);
        dialog.finish("return", () -> new Returned(dialog.reason.getValue()));
        return dialog;
    }

    private void offer(ClaimToVerify claim) {
        var indicator = claim.indicator();
        var basis = claim.answer().basis();
        var meanings = basis == null ? indicator.levels() : indicator.levels(basis);
        levels.setLabel(getTranslation("assessment.verification.correct.level"));
        levels.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        levels.setItems(IntStream.rangeClosed(0, Indicator.TOP_LEVEL)
                .filter(it -> it != claim.answer().claimedLevel())
                .boxed()
                .toList());
        levels.setItemLabelGenerator(it -> it == 0
                ? getTranslation("assessment.verification.level.none")
                : getTranslation(
                        "assessment.verification.level",
                        it,
                        meanings.get(it - 1).in(getLocale())));
    }

    private void finish(String action, SerializableSupplier<Verdict> verdict) {
        form().add(form().needed("reason", reason), CannedReasons.all(reason::setValue));
        buttons(getTranslation("assessment.verification." + action), () -> decide(verdict.get()), decided);
    }

    /** When somebody was faster, the page behind shows what they did, and says so. */
    private void decide(Verdict verdict) {
        try {
            decide.accept(verdict);
        } catch (Refusal refused) {
            if (refused.isStale()) {
                close();
            }
            throw refused;
        }
    }
}
