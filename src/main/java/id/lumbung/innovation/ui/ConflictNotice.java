package id.lumbung.innovation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import id.lumbung.innovation.core.ProfileField;
import id.lumbung.shared.ConflictException;
import id.lumbung.ui.Alert;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Tone;
import java.util.List;

/** Two people wrote in the same fields: who and when, what stands there by each, and whose words shall stay. */
class ConflictNotice extends Alert {
    private static final long serialVersionUID = 1L;

    ConflictNotice() {
        super(true);
    }

    /** A field in which two people wrote: what is kept by now, and what was written here. */
    record Contested(ProfileField field, String kept, String written) {}

    void show(ConflictException conflict, List<Contested> fields, Command keepMine, Command takeTheirs) {
        var moment = Numbers.current().time(conflict.at());
        var words = new Paragraph(getTranslation("innovation.profile.conflict", conflict.by(), moment));
        var both = new Div();
        both.addClassName("li-conflict");
        fields.forEach(it -> both.add(
                heading(getTranslation("innovation.field." + it.field())),
                said("innovation.profile.conflict.kept", it.kept()),
                said("innovation.profile.conflict.written", it.written())));
        var choices = new Div(
                button("innovation.profile.conflict.theirs", takeTheirs),
                button("innovation.profile.conflict.mine", keepMine));
        choices.addClassName("li-row");
        say(new Callout(Tone.WARNING, words, both, choices));
    }

    private static Component heading(String field) {
        var heading = new Span(field);
        heading.addClassName("li-conflict-field");
        return heading;
    }

    private Component said(String by, String words) {
        var text = new Div(words.isBlank() ? getTranslation("innovation.profile.conflict.nothing") : words);
        text.addClassName("li-conflict-text");
        text.getElement().setAttribute("tabindex", "0"); // long texts scroll, by keys too
        var who = new Span(getTranslation(by));
        who.addClassName("li-muted");
        return new Div(who, text);
    }

    private Button button(String key, Command choice) {
        return new Button(getTranslation(key), _ -> {
            setVisible(false);
            choice.execute();
        });
    }
}
