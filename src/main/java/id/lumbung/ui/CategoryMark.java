package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;

/** A national category in a table: a square in its shade and its word. */
public class CategoryMark extends Span {
    private static final long serialVersionUID = 1L;

    public CategoryMark(String code, String label) {
        var square = new Span();
        square.addClassNames("li-category-square", "li-" + CategoryShade.of(code));
        addClassName("li-category-mark");
        add(square, new Span(label));
    }
}
