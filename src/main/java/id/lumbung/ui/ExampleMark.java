package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Says that the figures of a page are invented. */
public class ExampleMark extends Span {
    private static final long serialVersionUID = 1L;

    /** For the current page, when its government's figures are invented; page headers bear it already. */
    public static Optional<ExampleMark> current() {
        return ShellInfo.current().filter(ShellInfo::exampleData).map(_ -> new ExampleMark());
    }

    ExampleMark() {
        addClassName("li-example");
        add(LiIcon.FLASK_CONICAL.create(), new Span(getTranslation("ui.example")));
    }
}
