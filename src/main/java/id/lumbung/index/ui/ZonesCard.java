package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import id.lumbung.index.GovernmentZones;
import id.lumbung.index.StandingFilter;
import id.lumbung.index.core.ZoneCounts;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.ui.ListingNavigation;
import id.lumbung.shared.Zone;
import id.lumbung.ui.FigureLink;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.ZoneBadge;
import id.lumbung.ui.ZoneBar;
import java.util.Set;
import java.util.UUID;

/** How many innovations are in each zone; each number leads to where it comes from. */
class ZonesCard extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient GovernmentZones zones;
    private final transient ZoneCounts counts;
    private final int year;
    private final transient Set<UUID> agencies;
    private final transient Numbers numbers = Numbers.current();

    /**
     * The zones of some agencies, or of all when none is named.
     */
    ZonesCard(String title, GovernmentZones zones, int year, Set<UUID> agencies) {
        super(title);
        this.year = year;
        this.agencies = agencies;
        this.zones = zones;
        this.counts = zones.counts();
        addClassName("li-zones-card");
        withSubtitle(
                getTranslation("index.dashboard.zones.subtitle", zones.rule().standardValue()));
        AssumedMark.of(Assumed.of(zones.rule())).ifPresent(this::withRemark);
        var columns = new Div();
        columns.addClassName("li-zones");
        for (var zone : Zone.values()) {
            columns.add(column(zone));
        }
        with(new ZoneBar((int) counts.green(), (int) counts.yellow(), (int) counts.red()), columns);
    }

    private Div column(Zone zone) {
        var number = new FigureLink(
                new DerivationAddress(year, StandingFilter.zone(zone, agencies)).path(),
                numbers.whole(counts.of(zone)),
                getTranslation("index.standings.subject." + zone));
        number.addClassName("li-zones-number");
        var share = new Muted(numbers.share(counts.of(zone), counts.total()));
        var figure = new Div(number, share);
        figure.addClassName("li-zones-figure");
        return new Div(new ZoneBadge(zone), figure, new Muted(meaning(zone)), list(zone));
    }

    /** The innovations of the zone as a list to work on. */
    private Anchor list(Zone zone) {
        var list = new Anchor(
                ListingNavigation.path(InnovationFilter.ofZone(zone)), getTranslation("index.dashboard.zones.list"));
        list.setAriaLabel(getTranslation("index.dashboard.zones.open." + zone, counts.of(zone)));
        list.addClassName("li-zones-list");
        return list;
    }

    /** Where both limits are the same, nothing lies between them. */
    private String yellow(ZoneRule rule) {
        return rule.yellowFrom() == rule.standardValue()
                ? getTranslation("index.dashboard.zones.YELLOW.none")
                : getTranslation(
                        "index.dashboard.zones.YELLOW",
                        Numbers.range(numbers.whole(rule.yellowFrom()), numbers.whole(rule.standardValue() - 1L)));
    }

    private String meaning(Zone zone) {
        var rule = zones.rule();
        return switch (zone) {
            case GREEN -> getTranslation("index.dashboard.zones.GREEN", rule.standardValue());
            case YELLOW -> yellow(rule);
            case RED ->
                getTranslation("index.dashboard.zones.RED", zones.withRed().size());
        };
    }
}
