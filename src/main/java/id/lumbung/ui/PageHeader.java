package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The head of a page: its title, what its figures are and of when, and what can be done. Marks example data as such. */
public class PageHeader extends Header {
    private static final long serialVersionUID = 1L;

    private final Div meta = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("li-page-header");
        meta.addClassName("li-page-meta");
        actions.addClassName("li-page-actions");
        var words = new Div(new H1(title), meta);
        words.addClassName("li-page-words");
        add(words, actions);
        if (ShellInfo.current().filter(ShellInfo::exampleData).isPresent()) {
            meta.add(new ExampleMark());
        }
    }

    /** Facts below the title, each its own phrase: the instrument, "Data per …". */
    public PageHeader withMeta(String... facts) {
        for (var fact : facts) {
            withMeta(new Span(fact));
        }
        return this;
    }

    public PageHeader withMeta(Component fact) {
        var mark = meta.getChildren().filter(ExampleMark.class::isInstance).count();
        meta.addComponentAtIndex(meta.getComponentCount() - (int) mark, fact);
        return this;
    }

    /** Buttons at the right; the primary one last. */
    public PageHeader withActions(Component... buttons) {
        actions.add(buttons);
        return this;
    }
}
