package id.lumbung.index.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.assessment.ui.Provenance;
import id.lumbung.index.Dashboard;
import id.lumbung.index.IndexExplanation;
import id.lumbung.index.StandingFigures;
import id.lumbung.index.StandingFilter;
import id.lumbung.index.Targets;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.SavedView;
import id.lumbung.listing.ui.ListingNavigation;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.ui.Breadcrumb;
import id.lumbung.ui.Breadcrumb.Crumb;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a figure of a year comes from: the index, or the zones, the mean and the affairs of the innovations that the
 * address names; the formula with its numbers and every innovation with what it brings or why it brings nothing.
 */
@Route(value = IndexNavigation.DERIVATION, layout = MainLayout.class)
@Prototype
@NeedsPermission(DASHBOARD_READ)
class DerivationView extends Div implements BeforeEnterObserver, HasDynamicTitle, Breadcrumb.Trail {
    private static final long serialVersionUID = 1L;

    private final transient Dashboard dashboard;
    private final transient GovernmentIndex index;
    private final transient IndexExplanation explanation;
    private final transient Targets targets;
    private final transient Provenance provenance;

    DerivationView(
            Dashboard dashboard,
            GovernmentIndex index,
            IndexExplanation explanation,
            Targets targets,
            Provenance provenance) {
        this.dashboard = dashboard;
        this.index = index;
        this.explanation = explanation;
        this.targets = targets;
        this.provenance = provenance;
        addClassNames("li-stack", "li-explained");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var current = dashboard.currentPeriod().map(Period::year);
        var year =
                YearAddress.year(event).or(() -> current).orElseThrow(() -> new NotFoundException("period", "current"));
        var filter = DerivationAddress.filter(event.getLocation().getQueryParameters());
        var figures = explanation.figures(year, filter);
        removeAll();
        add(provenance
                .header(title(figures), figures.version(), FigureKind.CATEGORY)
                .withActions(new PortfolioLink(year)));
        var running = current.filter(year::equals).isPresent();
        if (filter.isOpen()) {
            index(index.of(year), running);
        } else {
            var panel = new Panel(getTranslation("assessment.derivation.formulas"));
            AssumedMark.of(Assumed.of(figures.zones())).ifPresent(panel::withRemark);
            add(panel.with(new StandingsDerivation(figures)));
        }
        add(innovations(figures, running));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.derivation.page");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("index.dashboard.menu"), ""), new Crumb(getPageTitle()));
    }

    private String title(StandingFigures figures) {
        var year = Integer.toString(figures.year());
        return figures.filter().isOpen()
                ? getTranslation("assessment.derivation.page.index", year)
                : getTranslation("assessment.derivation.page.some", year, subject(figures));
    }

    /** What the innovations have in common, in words. */
    private String subject(StandingFigures figures) {
        var zone =
                Stream.ofNullable(figures.filter().zone()).map(it -> getTranslation("index.standings.subject." + it));
        var agencies = figures.agencies().stream().map(it -> it.name());
        var affair = figures.affair().stream()
                .map(it -> getTranslation(
                        "index.standings.subject.affair", it.name().in(getLocale())));
        return Stream.of(zone, affair, agencies).flatMap(it -> it).collect(Collectors.joining(", "));
    }

    private void index(IndexFigures figures, boolean running) {
        add(
                new Panel(getTranslation("assessment.derivation.formulas"))
                        .with(new IndexDerivation(figures, targets.of(figures.year()))),
                own(figures, running),
                new AffairsCard(getTranslation("index.dashboard.affairs.title"), figures));
    }

    /** The government has a page for the rows of the running year only. */
    private Component own(IndexFigures figures, boolean running) {
        var numbers = Numbers.current();
        var words = new Paragraph(getTranslation(
                "assessment.derivation.own",
                numbers.plain(figures.verified().totals().spd()),
                numbers.plain(figures.claimed().totals().spd()),
                numbers.plain(figures.instrument().maximum(Aspect.SPD))));
        var panel = new Panel(getTranslation("assessment.own.title")).with(words);
        return running
                ? panel.withAside(new Anchor(
                        AssessmentNavigation.ownDerivationPath(), getTranslation("index.dashboard.index.derivation")))
                : panel;
    }

    /** The list of innovations knows the running year only. */
    private Panel innovations(StandingFigures figures, boolean running) {
        var count = (int) figures.verified().innovations();
        var filter = figures.filter();
        var panel = new Panel(getTranslation("assessment.derivation.innovations", count))
                .withSubtitle(getTranslation("assessment.derivation.innovations.hint"))
                .flush()
                .with(new StandingsGrid(
                        (offset, limit) -> explanation.innovations(figures.year(), filter, offset, limit), count));
        if (running) {
            list(filter)
                    .map(it -> new Anchor(it, getTranslation("index.standings.list")))
                    .ifPresent(panel::withAside);
        }
        return panel;
    }

    /** The innovations of a figure as a list to work on; nothing when the list cannot be narrowed to them. */
    private static Optional<String> list(StandingFilter figure) {
        if (figure.affair() != null || figure.agencies().size() > 1) {
            return Optional.empty();
        }
        var agency = figure.agencies().stream().findFirst().orElse(null);
        return Optional.of(
                ListingNavigation.path(new InnovationFilter(SavedView.ALL, "", agency, figure.zone(), null, null)));
    }
}
