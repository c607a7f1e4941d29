package id.lumbung.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import id.lumbung.shared.WebLink;
import java.util.regex.Pattern;

/** A text as somebody wrote it, in which each link to the public web can be followed. */
public class LinkedText extends Span {
    private static final long serialVersionUID = 1L;
    private static final Pattern LINK = Pattern.compile("https://\\S*[^\\s.,;:!?()]");

    public LinkedText(String text) {
        var end = 0;
        var links = LINK.matcher(text);
        while (links.find()) {
            var link = WebLink.parse(links.group());
            if (link.isPresent()) {
                add(new Text(text.substring(end, links.start())), new OutsideLink(links.group(), links.group()));
                end = links.end();
            }
        }
        add(new Text(text.substring(end)));
    }
}
