package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.lumbung.index.AgencyZones;
import id.lumbung.index.GovernmentZones;
import id.lumbung.index.StandingFilter;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.ui.ListingNavigation;
import id.lumbung.ui.FigureLink;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageAddress;
import id.lumbung.ui.Panel;
import id.lumbung.ui.ZoneBar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The agencies with red innovations, those that lack most first; all agencies on demand. */
class AgenciesCard extends Panel {
    private static final long serialVersionUID = 1L;

    private static final String SHOWN = "agencies";
    private static final String EVERY = "all";

    private final transient GovernmentZones zones;
    private final int year;
    private final transient Numbers numbers = Numbers.current();
    private final NativeTable table = new NativeTable();
    private final NativeButton toggle = new NativeButton();
    private boolean all;

    AgenciesCard(GovernmentZones zones, int year) {
        super("");
        this.zones = zones;
        this.year = year;
        addClassName("li-agencies-card");
        table.addClassNames("li-table", "li-agencies");
        table.getHead().add(head());
        toggle.addClassName("li-link");
        toggle.addClickListener(_ -> {
            show(!all);
            PageAddress.put(SHOWN, all ? EVERY : null);
        });
        flush().withAside(toggle).with(table);
        show(zones.withRed().isEmpty()
                || PageAddress.get(SHOWN).filter(EVERY::equals).isPresent());
    }

    private void show(boolean everyAgency) {
        all = everyAgency;
        var red = zones.withRed();
        setTitle(
                all
                        ? getTranslation(
                                "index.dashboard.agencies.all", zones.agencies().size())
                        : getTranslation("index.dashboard.agencies.red", red.size()),
                2);
        withSubtitle(getTranslation("index.dashboard.agencies.order"));
        AssumedMark.of(Assumed.of(zones.rule())).ifPresent(this::withRemark);
        toggle.setText(
                all
                        ? getTranslation("index.dashboard.agencies.onlyRed")
                        : getTranslation(
                                "index.dashboard.agencies.showAll",
                                zones.agencies().size()));
        toggle.setVisible(!red.isEmpty() && red.size() < zones.agencies().size());
        table.getBody().removeAll();
        (all ? zones.agencies() : red).forEach(it -> table.getBody().add(row(it)));
        Arrays.stream(getFooterComponents()).forEach(this::remove);
        if (!all) {
            rest().ifPresent(this::withFoot);
        }
    }

    private NativeTableRow head() {
        var head = new NativeTableRow();
        for (var column : List.of("agency", "innovations", "zones", "mean", "missing")) {
            head.addHeaderCell().setText(getTranslation("index.dashboard.agencies." + column));
        }
        return head;
    }

    private NativeTableRow row(AgencyZones agency) {
        var row = new NativeTableRow();
        row.addHeaderCell()
                .add(new Anchor(ListingNavigation.path(InnovationFilter.ofAgency(agency.agencyId())), agency.agency()));
        row.addDataCell().add(figure(agency, numbers.whole(agency.innovations())));
        row.addDataCell().add(new ZoneBar((int) agency.green(), (int) agency.yellow(), (int) agency.red()).compact());
        var mean =
                Optional.ofNullable(agency.meanMaturity()).map(numbers::index).orElse("–");
        row.addDataCell().add(phoneLabel(), figure(agency, mean));
        row.addDataCell()
                .add(figure(agency, numbers.change(agency.missing().negate().longValue())));
        return row;
    }

    private FigureLink figure(AgencyZones agency, String figure) {
        var path = new DerivationAddress(year, StandingFilter.agency(agency.agencyId())).path();
        return new FigureLink(path, figure, agency.agency());
    }

    /** On a phone the head of the table is gone, and the mean needs its word. */
    private Span phoneLabel() {
        var label = new Span(getTranslation("index.dashboard.agencies.mean"));
        label.addClassName("li-agencies-phone");
        label.getElement().setAttribute("aria-hidden", "true");
        return label;
    }

    private Optional<Span> rest() {
        var others = zones.agencies().stream().filter(it -> it.red() == 0).toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var innovations = others.stream().mapToLong(AgencyZones::innovations).sum();
        var rest = new Span(getTranslation("index.dashboard.agencies.rest", others.size(), innovations));
        rest.addClassName("li-muted");
        return Optional.of(rest);
    }
}
