package id.lumbung.innovation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import id.lumbung.innovation.core.ProfileField;
import id.lumbung.shared.ConflictException;
import id.lumbung.ui.Alert;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Tone;
import java.util.Collection;
import java.util.stream.Collectors;

/** Two people wrote in the same fields: who and when, and whose words shall stay. */
class ConflictNotice extends Alert {
    private static final long serialVersionUID = 1L;

    ConflictNotice() {
        super(true);
    }

    void show(ConflictException conflict, Collection<ProfileField> fields, Command keepMine, Command takeTheirs) {
        var names = fields.stream()
                .map(it -> getTranslation("innovation.field." + it))
                .collect(Collectors.joining(", "));
        var moment = Numbers.current().time(conflict.at());
        var words = new Paragraph(getTranslation("innovation.profile.conflict", conflict.by(), moment, names));
        var mine = button("innovation.profile.conflict.mine", keepMine, conflict.by());
        var theirs = button("innovation.profile.conflict.theirs", takeTheirs, conflict.by());
        var choices = new Div(theirs, mine);
        choices.addClassName("li-row");
        say(new Callout(Tone.WARNING, words, choices));
    }

    private Button button(String key, Command choice, String by) {
        return new Button(getTranslation(key, by), _ -> {
            setVisible(false);
            choice.execute();
        });
    }
}
