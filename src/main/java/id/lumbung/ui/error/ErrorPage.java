package id.lumbung.ui.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import id.lumbung.ui.LiIcon;

/** A page instead of the one that was asked for: what happened, what to do, and the way home. */
class ErrorPage extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Paragraph hint = new Paragraph();
    private String texts = "";

    /** The texts are those whose keys begin so and end with {@code title} and {@code hint}. */
    ErrorPage(LiIcon icon, String texts) {
        addClassName("li-error-page");
        var home = new Anchor("", getTranslation("ui.error.home"));
        home.addClassName("li-link");
        add(icon.create(), title, hint, home);
        say(texts, "hint");
    }

    /** Says something else. */
    final void say(String texts, String hintKey) {
        this.texts = texts;
        title.setText(getPageTitle());
        hint.setText(getTranslation(texts + hintKey));
    }

    /** By which whoever looks into the log finds this. */
    final void addReference(String reference) {
        var line = new Paragraph(getTranslation("ui.error.reference", reference));
        line.addClassName("li-error-reference");
        add(line);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(texts + "title");
    }
}
