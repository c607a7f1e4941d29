package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands many times on a page and only the browser has to know in its parts. As components, each part would cost the
 * portal half a kilobyte as long as the page is open; here all of them are one property of the component around them.
 * Words are put in by jsoup as text and never read as markup.
 */
public final class Markup {
    private static final String MARKUP = "innerHTML";

    private Markup() {}

    /** A part of its class with other parts in it. */
    public static Element part(String className, Element... parts) {
        return new Element("span").addClass(className).appendChildren(Arrays.asList(parts));
    }

    /** A part of its class with words in it. */
    public static Element words(String className, String words) {
        return part(className).text(words);
    }

    /** The icon as decoration, drawn by the same element as everywhere. */
    public static Element icon(LiIcon icon) {
        return new Element("vaadin-icon").attr("src", icon.address()).attr("aria-hidden", "true");
    }

    /** Shows the parts in the component, which has no other content; Vaadin sends even markup that is the same, we do not. */
    public static void show(Component in, Element... parts) {
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChildren(Arrays.asList(parts));
        var markup = page.html();
        if (!markup.equals(in.getElement().getProperty(MARKUP))) {
            in.getElement().setProperty(MARKUP, markup);
        }
    }
}
