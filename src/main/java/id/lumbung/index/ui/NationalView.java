package id.lumbung.index.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.assessment.Period;
import id.lumbung.index.Dashboard;
import id.lumbung.index.NationalResult;
import id.lumbung.index.NationalResults;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.LinkedText;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Mark;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.Panel;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;

/** What the ministry published of each year, why it differs from our own figures, and where it is entered. */
@Route(value = IndexNavigation.NATIONAL, layout = MainLayout.class)
@Prototype
@NeedsPermission(DASHBOARD_READ)
@MenuEntry(section = MenuSection.ASSESSMENT, order = 40, icon = LiIcon.AWARD, key = "index.national.title")
class NationalView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient NationalResults results;
    private final transient Dashboard dashboard;
    private final transient Numbers numbers = Numbers.current();
    private Optional<Integer> asked = Optional.empty();

    NationalView(NationalResults results, Dashboard dashboard) {
        this.results = results;
        this.dashboard = dashboard;
        addClassNames("li-stack", "li-explained");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = YearAddress.year(event);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("index.national.title");
    }

    private void show() {
        removeAll();
        var known = results.all();
        add(new PageHeader(getPageTitle()), known.isEmpty() ? nothing() : table(known));
        asked.or(() -> dashboard.currentPeriod().map(Period::year))
                .flatMap(results::compare)
                .ifPresent(it -> add(new NationalGapsPanel(it)));
        if (results.mayEnter()) {
            add(new NationalForm(results, this::show), new NationalUpload(results, this::show));
        }
    }

    private Panel table(List<NationalResult> known) {
        var table = new NativeTable();
        table.addClassNames("li-table", "li-table-wide", "li-national");
        var head = new NativeTableRow();
        for (var column : List.of("year", "index", "rank", "source")) {
            head.addHeaderCell().setText(getTranslation("index.national." + column));
        }
        if (results.mayEnter()) {
            head.addHeaderCell();
        }
        table.getHead().add(head);
        var compared = results.compared();
        known.reversed().forEach(it -> table.getBody().add(row(it, compared.contains(it.year()))));
        var panel =
                new Panel(getTranslation("index.national.published")).flush().with(table);
        known.reversed().forEach(it -> panel.with(new NationalDoubts(it, results.doubts(it))));
        return panel;
    }

    private NativeTableRow row(NationalResult result, boolean compared) {
        var row = new NativeTableRow();
        var year = Integer.toString(result.year());
        row.addHeaderCell()
                .add(compared ? new Anchor(IndexNavigation.NATIONAL + "?year=" + year, year) : new Span(year));
        var words = NationalWords.index(result);
        row.addDataCell().add(result.index() == null ? new Span(words) : Mark.NATIONAL.labelled(words));
        var rank = result.rank();
        row.addDataCell().setText(rank == null ? "–" : numbers.whole(rank));
        row.addDataCell()
                .add(new LinkedText(Optional.ofNullable(result.source())
                        .filter(it -> !it.isBlank())
                        .orElse("–")));
        if (results.mayEnter()) {
            row.addDataCell().add(removal(result));
        }
        return row;
    }

    private Button removal(NationalResult result) {
        var year = Integer.toString(result.year());
        var remove = new Button(LiIcon.TRASH_2.create(), _ -> Confirm.ofLoss(
                        getTranslation("index.national.remove.title", year),
                        getTranslation("index.national.remove.text"),
                        getTranslation("index.national.remove"),
                        () -> remove(result.year()))
                .open());
        remove.setAriaLabel(getTranslation("index.national.remove.of", year));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return remove;
    }

    /** One that somebody else removed meanwhile is gone all the same. */
    private void remove(int year) {
        if (results.all().stream().anyMatch(it -> it.year() == year)) {
            results.remove(year);
            Notices.done(getTranslation("index.national.removed", Integer.toString(year)));
        }
        show();
    }

    private Panel nothing() {
        return new Panel(getTranslation("index.national.published"))
                .with(new EmptyState(
                        LiIcon.AWARD,
                        getTranslation("index.national.none"),
                        getTranslation("index.national.none.hint"),
                        null));
    }
}
