package id.lumbung.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.shared.Zone;
import java.util.Locale;

/** How many innovations are in each zone, as one bar: green, yellow (hatched), red. */
public class ZoneBar extends Div {
    private static final long serialVersionUID = 1L;

    private final int green;
    private final int yellow;
    private final int red;

    public ZoneBar(int green, int yellow, int red) {
        this.green = green;
        this.yellow = yellow;
        this.red = red;
        var track = new Div();
        track.addClassName("li-zone-bar-track");
        track.getElement().setAttribute("role", "img");
        track.getElement().setAttribute("aria-label", getTranslation("ui.zoneBar.sentence", green, yellow, red));
        addPart(track, Zone.GREEN, green);
        addPart(track, Zone.YELLOW, yellow);
        addPart(track, Zone.RED, red);
        addClassName("li-zone-bar");
        add(track);
    }

    /** Thin, with its counts below it, for a row of a table. */
    public ZoneBar compact() {
        var last = new Span(getTranslation("ui.zoneBar.red", red));
        last.addClassName("li-zone-bar-red");
        var counts = new Div(new Span(Integer.toString(green)), new Span(Integer.toString(yellow)), last);
        counts.addClassName("li-zone-bar-counts");
        counts.getElement().setAttribute("aria-hidden", "true"); // the bar says the same in words
        addClassName("li-zone-bar-compact");
        add(counts);
        return this;
    }

    private static void addPart(Div track, Zone zone, int count) {
        if (count > 0) {
            var part = new Span();
            part.addClassName("li-zone-" + zone.name().toLowerCase(Locale.ROOT));
            part.getStyle().setFlexGrow(Integer.toString(count));
            track.add(part);
        }
    }
}
