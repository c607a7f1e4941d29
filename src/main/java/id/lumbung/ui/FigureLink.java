package id.lumbung.ui;

import com.vaadin.flow.component.html.Anchor;

/** A figure in a table or a list that leads to where it comes from. */
public class FigureLink extends Anchor {
    private static final long serialVersionUID = 1L;

    /**
     * A link that looks like the figure it is.
     *
     * @param subject what it is a figure of, for those who do not see what it stands beside
     */
    public FigureLink(String path, String figure, String subject) {
        super(path, figure);
        addClassName("li-figure-link");
        setAriaLabel(getTranslation("ui.figure.derivation", figure, subject));
        setTitle(getTranslation("ui.figure.derivation.title"));
    }
}
