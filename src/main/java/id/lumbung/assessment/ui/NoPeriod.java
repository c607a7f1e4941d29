package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.card.Card;
import id.lumbung.platform.security.Access;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.LiIcon;

/** Stands where a page needs a period and there is none yet; whoever may open one is led to where that is done. */
class NoPeriod extends Card {
    private static final long serialVersionUID = 1L;

    NoPeriod(Access access) {
        add(new EmptyState(
                LiIcon.CALENDAR,
                getTranslation("assessment.dashboard.noPeriod"),
                getTranslation("assessment.dashboard.noPeriod.hint"),
                access.may(SETTINGS_EDIT) ? open() : null));
    }

    private Button open() {
        var button = new Button(getTranslation("assessment.settings.period.open"), _ -> UI.getCurrent()
                .navigate(AssessmentNavigation.SETTINGS));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
