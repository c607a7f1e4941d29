package id.lumbung.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import id.lumbung.index.InnovationPlace;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlannedPart;
import id.lumbung.ui.LiIcon;
import java.util.Objects;
import java.util.stream.Stream;

/** Asks who sees to a part of the plan and until when; and takes it up, or out. */
class PlanPartDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final ComboBox<String> owner = new ComboBox<>();
    private final DatePicker due = new DatePicker();

    PlanPartDialog(String title, PlannedPart part, LeverBoard board, LeverWords words, LeverCommands commands) {
        setHeaderTitle(title);
        setWidth("min(520px, 100vw)");
        owner.setLabel(words.text("planning.levers.plan.owner"));
        owner.setItems(Stream.concat(
                        Stream.of(part.part().owner()),
                        board.agencies().stream().map(InnovationPlace::agency))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList());
        owner.setAllowCustomValue(true);
        owner.setHelperText(words.text("planning.levers.plan.owner.hint"));
        owner.addCustomValueSetListener(it -> owner.setValue(it.getDetail()));
        owner.setClearButtonVisible(true);
        if (!part.part().owner().isEmpty()) {
            owner.setValue(part.part().owner());
        }
        due.setLabel(words.text("planning.levers.plan.due"));
        due.setValue(part.part().dueOn());
        var fields = new Div(owner, due);
        fields.addClassName("li-dialog-fields");
        add(fields);
        finish(part, words, commands);
    }

    private void finish(PlannedPart part, LeverWords words, LeverCommands commands) {
        var save = new Button(words.text("planning.levers.plan.save"), _ -> {
            close();
            commands.assign(part, Objects.requireNonNullElse(owner.getValue(), ""), due.getValue());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var up = new Button(words.text("planning.levers.plan.up"), LiIcon.ARROW_UP.create(), _ -> {
            close();
            commands.moveUp(part);
        });
        var remove = new Button(words.text("planning.levers.plan.remove"), LiIcon.TRASH_2.create(), _ -> {
            close();
            commands.remove(part);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(remove, up, save);
    }
}
