package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.Dashboard;
import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.assessment.IndexExplanation;
import id.lumbung.assessment.InnovationStanding;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.ui.Breadcrumb;
import id.lumbung.ui.Breadcrumb.Crumb;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.Panel;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;

/** Where the index of a year comes from: the formula with its numbers, the government's rows, every innovation. */
@Route(value = AssessmentNavigation.DERIVATION, layout = MainLayout.class)
@Prototype
@NeedsPermission(DASHBOARD_READ)
class DerivationView extends Div implements BeforeEnterObserver, HasDynamicTitle, Breadcrumb.Trail {
    private static final long serialVersionUID = 1L;

    private final transient Dashboard dashboard;
    private final transient GovernmentIndex index;
    private final transient IndexExplanation explanation;
    private final transient Clock clock;

    DerivationView(Dashboard dashboard, GovernmentIndex index, IndexExplanation explanation, Clock clock) {
        this.dashboard = dashboard;
        this.index = index;
        this.explanation = explanation;
        this.clock = clock;
        addClassNames("li-stack", "li-explained");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var year = YearAddress.year(event)
                .or(() -> dashboard.currentPeriod().map(Period::year))
                .orElseThrow(() -> new NotFoundException("period", ""));
        removeAll();
        show(index.of(year), explanation.innovations(year));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.derivation.page");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("assessment.dashboard.menu"), ""), new Crumb(getPageTitle()));
    }

    private void show(IndexFigures figures, List<InnovationStanding> standings) {
        var version = figures.instrument();
        add(
                new PageHeader(getTranslation("assessment.derivation.page.index", Integer.toString(figures.year())))
                        .withMeta(
                                getTranslation("assessment.sheet.instrument", version.instrument(), version.code()),
                                getTranslation(
                                        "assessment.dashboard.asOf",
                                        Numbers.current().moment(clock.instant())))
                        .withActions(new PortfolioLink(figures.year())),
                new Panel(getTranslation("assessment.derivation.formulas")).with(new IndexDerivation(figures)),
                own(figures),
                new Panel(getTranslation("assessment.derivation.innovations", standings.size()))
                        .withSubtitle(getTranslation("assessment.derivation.innovations.hint"))
                        .flush()
                        .with(new StandingsGrid(standings)));
    }

    private Component own(IndexFigures figures) {
        var numbers = Numbers.current();
        var words = new Paragraph(getTranslation(
                "assessment.derivation.own",
                numbers.plain(figures.verified().totals().spd()),
                numbers.plain(figures.claimed().totals().spd()),
                numbers.plain(figures.instrument().maximum(Aspect.SPD))));
        return new Panel(getTranslation("assessment.own.title"))
                .with(words)
                .withAside(new Anchor(
                        AssessmentNavigation.OWN_DERIVATION, getTranslation("assessment.dashboard.index.derivation")));
    }
}
