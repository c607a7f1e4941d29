package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import id.lumbung.platform.security.Access;
import id.lumbung.settings.ui.SettingsNavigation;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.LiIcon;

/** Stands where a page needs a period and there is none yet; whoever may open one is led to where that is done. */
public class NoPeriod extends Card {
    private static final long serialVersionUID = 1L;

    public NoPeriod(Access access) {
        add(new EmptyState(
                LiIcon.CALENDAR,
                getTranslation("index.dashboard.noPeriod"),
                getTranslation("index.dashboard.noPeriod.hint"),
                access.may(SETTINGS_EDIT) ? open() : null));
    }

    private Button open() {
        return new ActButton(getTranslation("assessment.settings.period.open"), SettingsNavigation::open).primary();
    }
}
