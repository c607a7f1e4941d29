package id.lumbung.index.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.assessment.ui.Provenance;
import id.lumbung.assessment.ui.ReasonWords;
import id.lumbung.index.Dashboard;
import id.lumbung.index.VersionComparison;
import id.lumbung.index.VersionComparison.Moved;
import id.lumbung.index.VersionComparison.Side;
import id.lumbung.index.VersionComparisons;
import id.lumbung.innovation.ui.InnovationTitle;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Window;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.instrument.ui.DifferencePanel;
import id.lumbung.instrument.ui.InstrumentNavigation;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.ui.Breadcrumb;
import id.lumbung.ui.Breadcrumb.Crumb;
import id.lumbung.ui.Choice;
import id.lumbung.ui.Drafts;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What another year's version would make of the portfolio: the index part by part, who falls out, what it asks else. */
@Route(value = IndexNavigation.COMPARE, layout = MainLayout.class)
@Prototype
@NeedsPermission(DASHBOARD_READ)
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle, Breadcrumb.Trail {
    private static final long serialVersionUID = 1L;
    private static final String VERSION = "version";

    private final transient Dashboard dashboard;
    private final transient GovernmentIndex index;
    private final transient VersionComparisons comparisons;
    private final transient Provenance provenance;
    private final transient Numbers numbers = Numbers.current();

    CompareView(Dashboard dashboard, GovernmentIndex index, VersionComparisons comparisons, Provenance provenance) {
        this.dashboard = dashboard;
        this.index = index;
        this.comparisons = comparisons;
        this.provenance = provenance;
        addClassNames("li-stack", "li-explained");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = dashboard.currentPeriod().orElseThrow(() -> new NotFoundException("period", ""));
        var query = event.getLocation().getQueryParameters();
        var revision = InstrumentNavigation.revision(query).map(it -> "/" + it).orElse("");
        var version = query.getSingleParameter(VERSION).map(it -> it + revision).orElseGet(() -> next(period));
        removeAll();
        show(period, comparisons.of(period.year(), version));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("index.compare.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("index.dashboard.menu"), ""), new Crumb(getPageTitle()));
    }

    /** What comes next is asked for most. */
    private String next(Period period) {
        return index.of(period.year()).next().map(InstrumentVersion::code).orElse(period.instrumentVersion());
    }

    private void show(Period period, VersionComparison comparison) {
        var question = getTranslation(
                "index.compare.question", VersionWords.of(comparison.then().version()));
        var header = provenance.header(question, period.instrument()).withActions(choice(comparison));
        var sides = new Div(
                parts(Mark.VERIFIED, comparison, Side::verified), parts(Mark.CLAIMED, comparison, Side::claimed));
        sides.addClassName("li-compared");
        add(
                header,
                sides,
                moved(comparison),
                new DifferencePanel(
                        comparison.instrument(),
                        comparison.now().version(),
                        comparison.then().version()));
    }

    private Component choice(VersionComparison comparison) {
        var choice = new Choice<InstrumentVersion>();
        choice.setLabel(getTranslation("index.compare.version"));
        Drafts.passing(choice);
        choice.setItems(comparison.instrument().revisions());
        choice.setItemLabelGenerator(VersionWords::of);
        choice.setValue(comparison.then().version());
        choice.addValueChangeListener(
                it -> UI.getCurrent().navigate(IndexNavigation.COMPARE, InstrumentNavigation.query(it.getValue())));
        return choice;
    }

    private Panel parts(Mark mark, VersionComparison comparison, Function<Side, IndexScore> view) {
        var table = new NativeTable();
        table.addClassName("li-table");
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("assessment.derivation.part"));
        sides(comparison).map(Side::version).forEach(it -> {
            var cell = head.addHeaderCell();
            cell.add(new Span(VersionWords.of(it)));
            AssumedMark.of(Assumed.of(it, FigureKind.CATEGORY)).ifPresent(cell::add);
        });
        table.getHead().add(head);
        row(table, "index", comparison, it -> numbers.index(view.apply(it).index()));
        row(table, "category", comparison, it -> category(it.version(), view.apply(it)));
        row(
                table,
                "spd",
                comparison,
                it -> numbers.plain(view.apply(it).totals().spd()));
        row(table, "mean", comparison, it -> numbers.index(view.apply(it).meanMaturity()));
        row(
                table,
                "eligible",
                comparison,
                it -> numbers.whole(view.apply(it).totals().eligible()));
        row(table, "divisor", comparison, it -> numbers.whole(view.apply(it).divisor()));
        row(table, "affairs", comparison, it -> affairs(it.version(), view.apply(it)));
        row(table, "quantity", comparison, it -> numbers.plain(view.apply(it).quantity()));
        row(table, "window", comparison, it -> it.version()
                .window()
                .map(CompareView::years)
                .orElse("–"));
        var formulas = new Div();
        sides(comparison)
                .forEach(it -> formulas.add(new Paragraph(getTranslation(
                        "index.compare.worked",
                        VersionWords.of(it.version()),
                        IndexDerivation.worked(it.version().rules(), view.apply(it))))));
        formulas.addClassNames("li-compared-formulas", "li-muted");
        return new Panel(mark.word())
                .withAside(new Anchor(
                        DerivationAddress.index(comparison.year()),
                        getTranslation(
                                "index.compare.derivation",
                                VersionWords.of(comparison.now().version()))))
                .with(table, formulas);
    }

    private void row(NativeTable table, String part, VersionComparison comparison, Function<Side, String> figure) {
        var row = new NativeTableRow();
        row.addHeaderCell().setText(getTranslation("index.compare." + part));
        sides(comparison).map(figure).forEach(it -> row.addDataCell().setText(it));
        row.setClassName("li-derivation-" + part);
        table.getBody().add(row);
    }

    private static Stream<Side> sides(VersionComparison comparison) {
        return Stream.of(comparison.now(), comparison.then());
    }

    private String category(InstrumentVersion version, IndexScore score) {
        return version.category(score.category())
                .map(it -> it.name().in(getLocale()))
                .orElse(score.category());
    }

    private String affairs(InstrumentVersion version, IndexScore score) {
        return getTranslation(
                "index.compare.gate",
                score.totals().basicServiceAffairs().size(),
                version.minimumBasicServiceAffairs());
    }

    private static String years(Window window) {
        return Numbers.range(
                Integer.toString(window.from().getYear()),
                Integer.toString(window.to().getYear()));
    }

    private Panel moved(VersionComparison comparison) {
        var panel = new Panel(
                getTranslation("index.compare.moved", comparison.moved().size()));
        if (comparison.moved().isEmpty()) {
            return panel.with(new Paragraph(getTranslation("index.compare.moved.none")));
        }
        var list = new UnorderedList();
        list.addClassName("li-moved");
        comparison.moved().forEach(it -> list.add(line(it)));
        return panel.with(list);
    }

    private ListItem line(Moved moved) {
        var innovation = moved.innovation();
        var line = new ListItem(
                new Anchor(
                        AssessmentNavigation.derivationPath(innovation.innovationId()),
                        InnovationTitle.of(innovation.title())),
                new Muted(innovation.agency()));
        if (!moved.added().isEmpty()) {
            line.add(new Span(getTranslation("index.compare.added", ReasonWords.of(moved.added()))));
        }
        if (!moved.gone().isEmpty()) {
            line.add(new Span(getTranslation("index.compare.gone", ReasonWords.of(moved.gone()))));
        }
        return line;
    }
}
