package id.lumbung.innovation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import id.lumbung.innovation.InnovationService;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Notices;
import java.util.UUID;

/** Deletes an innovation after a question; one that was ever submitted is refused in words. */
class DeleteButton extends Button {
    private static final long serialVersionUID = 1L;

    private final transient InnovationService innovations;
    private final UUID innovation;

    DeleteButton(InnovationService innovations, UUID innovation) {
        this.innovations = innovations;
        this.innovation = innovation;
        setText(getTranslation("innovation.profile.delete"));
        setIcon(LiIcon.TRASH_2.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        addClickListener(_ -> ask());
    }

    private void ask() {
        Confirm.ofLoss(
                        getTranslation("innovation.profile.delete.title"),
                        getTranslation("innovation.profile.delete.text"),
                        getTranslation("innovation.profile.delete"),
                        this::delete)
                .open();
    }

    private void delete() {
        innovations.delete(innovation);
        Notices.done(getTranslation("innovation.profile.delete.done"));
        UI.getCurrent().navigate("innovations");
    }
}
