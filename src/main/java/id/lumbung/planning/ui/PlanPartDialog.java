package id.lumbung.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import id.lumbung.planning.PlanPart;
import id.lumbung.ui.DayField;
import id.lumbung.ui.FormDialog;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.OpenChoice;
import java.util.List;
import java.util.Objects;

/** Asks who sees to a part of the plan and until when; and takes it up, or out. */
class PlanPartDialog extends FormDialog {
    private static final long serialVersionUID = 1L;

    private final ComboBox<String> owner;
    private final DayField due;

    PlanPartDialog(String title, PlanPart part, List<String> agencies, LeverCommands commands) {
        super(title);
        owner = OpenChoice.of(agencies);
        owner.setLabel(getTranslation("planning.levers.plan.owner"));
        owner.setHelperText(getTranslation("planning.levers.plan.owner.hint"));
        if (!part.owner().isEmpty()) {
            owner.setValue(part.owner());
        }
        due = new DayField(getTranslation("planning.levers.plan.due"));
        due.setValue(part.dueOn());
        form().add(form().input("owner", owner), form().input("dueOn", due));
        finish(title, part, commands);
    }

    private void finish(String title, PlanPart part, LeverCommands commands) {
        var up = new Button(getTranslation("planning.levers.plan.up"), LiIcon.ARROW_UP.create(), _ -> {
            close();
            commands.moveUp(part);
        });
        var remove = new Button(getTranslation("planning.levers.plan.remove"), LiIcon.TRASH_2.create(), _ -> {
            close();
            commands.remove(part, title);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(remove, up);
        buttons(
                getTranslation("planning.levers.plan.save"),
                () -> commands.assign(part, Objects.requireNonNullElse(owner.getValue(), ""), due.getValue()),
                () -> {});
    }
}
