package id.lumbung.innovation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import id.lumbung.ui.ActButton;

/** The end of the form: done, or, once it was said what is missing, done later. */
class FinishBar extends Div {
    private static final long serialVersionUID = 1L;

    private final Button later;

    FinishBar(Command finish, Command leave) {
        var done = new ActButton(getTranslation("innovation.profile.finish"), finish).primary();
        later = new Button(getTranslation("innovation.profile.later"), _ -> leave.execute());
        later.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassNames("li-row", "li-finish");
        add(done, later);
        offerLater(false);
    }

    void offerLater(boolean offered) {
        later.setVisible(offered);
    }
}
