package id.lumbung.listing.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.innovation.Agencies;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.InnovationList;
import id.lumbung.listing.InnovationListing;
import id.lumbung.listing.SavedView;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.FilterChips;
import id.lumbung.ui.KeyHints;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageAddress;
import id.lumbung.ui.PageHeader;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;

/** All innovations of the government, and where each stands in the current period. */
@Route(value = ListingNavigation.LIST, layout = MainLayout.class)
@Prototype
@NeedsPermission(INNOVATION_READ)
@MenuEntry(section = MenuSection.HOME, order = 20, icon = LiIcon.LIST_CHECKS, key = "listing.list.title")
class InnovationListView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String NEW_INNOVATION = ListingNavigation.LIST + "/new";

    private final transient InnovationListing listing;
    private final FilterChips<SavedView> views;
    private final InnovationFilterBar filters;
    private final InnovationGrid grid;
    private final boolean mayRegister;
    private transient InnovationFilter filter = InnovationFilter.ALL;

    InnovationListView(InnovationList innovations, Agencies agencies, Access access, Clock clock) {
        listing = innovations.listing();
        mayRegister = access.may(INNOVATION_EDIT);
        views = savedViews();
        filters = new InnovationFilterBar(agencies.list(), listing.version().stages(), this::filterChanged);
        grid = new InnovationGrid(innovations, () -> filter, new InnovationCells(listing, Numbers.current(), clock));
        grid.whenSorted(this::showAddress);
        var card = new Div(views, filters, grid, foot());
        card.addClassName("li-list-card");
        addClassName("li-list");
        add(header(), card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = ListAddress.of(event.getLocation().getQueryParameters());
        filter = address.filter();
        views.choose(filter.view());
        filters.show(filter);
        grid.sortBy(address.order());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("listing.list.title");
    }

    private FilterChips<SavedView> savedViews() {
        var choices = new FilterChips<SavedView>(getTranslation("listing.list.views"), this::choose);
        for (var view : SavedView.values()) {
            choices.withChoice(view, word(view), listing.counts().of(view));
        }
        choices.addClassName("li-tabs");
        return choices;
    }

    private String word(SavedView view) {
        return view == SavedView.RED && listing.ownAgenciesOnly()
                ? getTranslation("listing.list.view.RED.own")
                : getTranslation("listing.list.view." + view);
    }

    private PageHeader header() {
        var counts = listing.counts();
        var header = new PageHeader(getPageTitle())
                .withMeta(getTranslation("listing.list.meta", counts.total(), counts.agencies()));
        AssumedMark.of(Assumed.of(listing.version(), FigureKind.POINTS).and(Assumed.of(listing.zones())))
                .ifPresent(header::withMeta);
        if (counts.updatedAt() != null) {
            header.withMeta(
                    getTranslation("listing.list.updated", Numbers.current().moment(counts.updatedAt())));
        }
        return mayRegister ? header.withActions(register()) : header;
    }

    private Button register() {
        return new ActButton(getTranslation("listing.list.register"), LiIcon.PLUS.create(), () -> UI.getCurrent()
                        .navigate(NEW_INNOVATION))
                .primary();
    }

    /** How many lines there are; the grid asks for them as it is scrolled. */
    private Div foot() {
        var lines = new Span();
        lines.getElement().setAttribute("role", "status");
        grid.whenCounted(count -> {
            lines.setText(getTranslation("listing.list.lines", count));
            grid.showInstead(count == 0 ? emptyState() : null);
        });
        var keys = new KeyHints("vaadin-grid")
                .with(getTranslation("listing.list.keys.rows"), "ArrowDown", "ArrowUp")
                .with(getTranslation("listing.list.keys.open"), "Enter");
        keys.addClassName("li-list-keys");
        var foot = new Div(lines, keys);
        foot.addClassName("li-list-foot");
        return foot;
    }

    private void choose(SavedView view) {
        narrow(filters.filter(view));
    }

    private void filterChanged() {
        narrow(filters.filter(filter.view()));
    }

    private void narrow(InnovationFilter wanted) {
        filter = wanted;
        grid.refresh();
        showAddress();
    }

    private void showAddress() {
        PageAddress.show(new ListAddress(filter, grid.order()).toLocation());
    }

    private EmptyState emptyState() {
        return listing.counts().total() == 0 ? nothingYet() : noMatch();
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                LiIcon.INBOX,
                getTranslation("listing.list.empty"),
                getTranslation("listing.list.empty.hint"),
                mayRegister ? register() : null);
    }

    private EmptyState noMatch() {
        var all = new Button(getTranslation("listing.list.reset"), _ -> {
            views.choose(SavedView.ALL);
            filter = InnovationFilter.ALL;
            filters.reset();
        });
        return new EmptyState(
                LiIcon.SEARCH,
                getTranslation("listing.list.noMatch", filters.active()),
                getTranslation("listing.list.noMatch.hint"),
                all);
    }
}
