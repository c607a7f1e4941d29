package id.lumbung.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.assessment.ClaimToVerify;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.assessment.core.Verdict.Corrected;
import id.lumbung.assessment.core.Verdict.Returned;
import id.lumbung.instrument.core.Indicator;
import java.util.stream.IntStream;

/** Asks what a correction or a return needs: the level the evidence shows, and the reason for the agency. */
class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea();
    private final RadioButtonGroup<Integer> levels = new RadioButtonGroup<>();

    private ReasonDialog(String action, String written) {
        setHeaderTitle(getTranslation("assessment.verification." + action + ".title"));
        reason.setLabel(getTranslation("assessment.verification.reason"));
        reason.setWidthFull();
        reason.setValue(written);
        setWidth("min(520px, 100vw)");
        add(levels, reason, CannedReasons.all(reason::setValue));
    }

    /** For a correction. */
    static ReasonDialog correction(ClaimToVerify claim, String written, SerializableConsumer<Verdict> decide) {
        var dialog = new ReasonDialog("correct", written);
        dialog.offer(claim);
        dialog.finish("correct", () -> {
            var level = dialog.levels.getValue();
            dialog.levels.setInvalid(level == null);
            if (level != null && dialog.hasReason()) {
                decide.accept(new Corrected(level, dialog.reason.getValue()));
                dialog.close();
            }
        });
        return dialog;
    }

    /** For a return. */
    static ReasonDialog giveBack(String written, SerializableConsumer<Verdict> decide) {
        var dialog = new ReasonDialog("return", written);
        dialog.levels.setVisible(false);
        dialog.finish("return", () -> {
            if (dialog.hasReason()) {
                decide.accept(new Returned(dialog.reason.getValue()));
                dialog.close();
            }
        });
        return dialog;
    }

    private void offer(ClaimToVerify claim) {
        var indicator = claim.indicator();
        var basis = claim.answer().basis();
        var meanings = basis == null ? indicator.levels() : indicator.levels(basis);
        levels.setLabel(getTranslation("assessment.verification.correct.level"));
        levels.setErrorMessage(getTranslation("assessment.verification.correct.missing"));
        levels.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        levels.setManualValidation(true);
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

    private boolean hasReason() {
        var missing = reason.getValue().isBlank();
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("assessment.verification.refusal.reason"));
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
        }
        return !missing;
    }

    private void finish(String action, Runnable confirm) {
        var ok = new Button(getTranslation("assessment.verification." + action), _ -> confirm.run());
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("assessment.verification.cancel"), _ -> close());
        getFooter().add(cancel, ok);
    }
}
