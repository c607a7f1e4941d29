package id.lumbung.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** A link that leads out of the portal: opened in a window of its own, which learns nothing of ours. */
public final class OutsideLink extends Anchor {
    private static final long serialVersionUID = 1L;

    public OutsideLink(String address, String words) {
        super(address, words, AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer");
    }
}
