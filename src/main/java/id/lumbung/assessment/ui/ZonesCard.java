package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.GovernmentZones;
import id.lumbung.assessment.core.ZoneCounts;
import id.lumbung.shared.Zone;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.ZoneBadge;
import id.lumbung.ui.ZoneBar;

/** How many innovations are in each zone; each number leads to its innovations. */
class ZonesCard extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient GovernmentZones zones;
    private final transient ZoneCounts counts;
    private final transient Numbers numbers = Numbers.current();

    ZonesCard(String title, GovernmentZones zones) {
        super(title);
        this.zones = zones;
        this.counts = zones.counts();
        addClassName("li-zones-card");
        withSubtitle(getTranslation(
                "assessment.dashboard.zones.subtitle", zones.rule().standardValue()));
        var columns = new Div();
        columns.addClassName("li-zones");
        for (var zone : Zone.values()) {
            columns.add(column(zone));
        }
        with(new ZoneBar((int) counts.green(), (int) counts.yellow(), (int) counts.red()), columns);
    }

    private Div column(Zone zone) {
        var number = new Anchor(InnovationLinks.zone(zone), numbers.whole(counts.of(zone)));
        number.addClassName("li-zones-number");
        number.setAriaLabel(getTranslation("assessment.dashboard.zones.open." + zone, counts.of(zone)));
        var share = new Span(numbers.share(counts.of(zone), counts.total()));
        share.addClassName("li-muted");
        var figure = new Div(number, share);
        figure.addClassName("li-zones-figure");
        var meaning = new Span(meaning(zone));
        meaning.addClassName("li-muted");
        return new Div(new ZoneBadge(zone), figure, meaning);
    }

    private String meaning(Zone zone) {
        var rule = zones.rule();
        return switch (zone) {
            case GREEN -> getTranslation("assessment.dashboard.zones.GREEN", rule.standardValue());
            case YELLOW ->
                getTranslation("assessment.dashboard.zones.YELLOW", rule.yellowFrom(), rule.standardValue() - 1);
            case RED ->
                getTranslation("assessment.dashboard.zones.RED", zones.withRed().size());
        };
    }
}
