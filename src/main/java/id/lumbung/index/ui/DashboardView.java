package id.lumbung.index.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.PLATFORM_ADMIN;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.ui.NoPeriod;
import id.lumbung.assessment.ui.Provenance;
import id.lumbung.index.AcceptedIndex;
import id.lumbung.index.Dashboard;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.DashboardSection;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.PageHeader;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;

/** Where a government stands: the index, the zones, the time that is left. Whoever has no government is led on. */
@Route(value = "", layout = MainLayout.class)
@Prototype
@NeedsPermission({DASHBOARD_READ, PLATFORM_ADMIN})
@MenuEntry(section = MenuSection.HOME, order = 10, icon = LiIcon.LAYOUT_DASHBOARD, key = "index.dashboard.menu")
class DashboardView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Dashboard dashboard;
    private final transient GovernmentIndex index;
    private final transient AcceptedIndex accepted;
    private final transient List<DashboardSection> sections;
    private final transient Access access;
    private final transient FirstPage first;
    private final transient Provenance provenance;

    DashboardView(
            Dashboard dashboard,
            GovernmentIndex index,
            AcceptedIndex accepted,
            List<DashboardSection> sections,
            Access access,
            FirstPage first,
            Provenance provenance) {
        this.dashboard = dashboard;
        this.index = index;
        this.accepted = accepted;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(DashboardSection::order))
                .toList();
        this.access = access;
        this.first = first;
        this.provenance = provenance;
        addClassName("li-dashboard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        first.elsewhere().ifPresentOrElse(event::forwardTo, this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("index.dashboard.menu");
    }

    private void show() {
        removeAll();
        dashboard.currentPeriod().ifPresentOrElse(this::show, () -> add(new PageHeader(title()), new NoPeriod(access)));
    }

    private void show(Period period) {
        var header = provenance.header(title(), period.instrument(), FigureKind.CATEGORY);
        var compare = new Anchor(IndexNavigation.COMPARE, getTranslation("index.compare.title"));
        compare.addClassName("li-button-link");
        header.withActions(compare, new PortfolioLink(period.year()));
        var counts = dashboard.zones(period.year()).counts();
        add(header, counts.total() == 0 ? noInnovation(period) : columns(period));
    }

    private Component columns(Period period) {
        var cards = new DashboardCards(dashboard, index, accepted, period);
        var main = new Div(cards.index(), cards.zones());
        cards.agencies().ifPresent(main::add);
        var rail = new Div(cards.deadline(), cards.near());
        sections.forEach(it -> it.card(period.year()).ifPresent(rail::add));
        rail.add(cards.affairs());
        main.addClassName("li-stack");
        rail.addClassName("li-stack");
        var columns = new Div(main, rail);
        columns.addClassName("li-columns");
        return columns;
    }

    private String title() {
        var position = access.actor().position();
        return position.isBlank() ? getPageTitle() : getTranslation("index.dashboard.title", position);
    }

    private Component noInnovation(Period period) {
        return card(new EmptyState(
                LiIcon.INBOX,
                getTranslation("index.dashboard.empty", Integer.toString(period.year())),
                getTranslation("index.dashboard.empty.hint"),
                access.may(INNOVATION_EDIT) ? register() : null));
    }

    private Button register() {
        return new ActButton(getTranslation("index.dashboard.register"), LiIcon.PLUS.create(), () -> UI.getCurrent()
                        .navigate("innovations/new"))
                .primary();
    }

    private static Card card(Component content) {
        var card = new Card();
        card.add(content);
        return card;
    }
}
