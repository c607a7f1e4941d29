package id.lumbung.planning.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.EffortSettings;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.ui.NoPeriod;
import id.lumbung.index.Dashboard;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.GovernmentLevers;
import id.lumbung.planning.GovernmentPlan;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlannedPart;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Notices;
import id.lumbung.ui.PageHeader;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What raises the index most, and the plan made of it. */
@Route(value = LeverAddress.LEVERS, layout = MainLayout.class)
@Prototype
@NeedsPermission(DASHBOARD_READ)
@MenuEntry(section = MenuSection.HOME, order = 30, icon = LiIcon.ROUTE, key = "planning.levers.title")
class LeversView extends Div implements HasDynamicTitle, BeforeEnterObserver, LeverCommands {
    private static final long serialVersionUID = 1L;

    private final transient Dashboard dashboard;
    private final transient GovernmentLevers levers;
    private final transient GovernmentPlan plans;
    private final transient EffortSettings efforts;
    private final transient Access access;
    private @Nullable LeverColumns shownColumns;
    private transient LeverAddress address = LeverAddress.of(QueryParameters.empty());
    private transient @Nullable LeverBoard board;

    LeversView(
            Dashboard dashboard, GovernmentLevers levers, GovernmentPlan plans, EffortSettings efforts, Access access) {
        this.dashboard = dashboard;
        this.levers = levers;
        this.plans = plans;
        this.efforts = efforts;
        this.access = access;
        addClassName("li-levers-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = LeverAddress.of(event.getLocation().getQueryParameters());
        removeAll();
        shownColumns = null;
        dashboard
                .currentPeriod()
                .ifPresentOrElse(this::open, () -> add(new PageHeader(getPageTitle()), new NoPeriod(access)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planning.levers.title");
    }

    @Override
    public void choose(List<Step> steps) {
        attempt(() -> plans.choose(shown().year(), steps));
    }

    @Override
    public void assign(PlannedPart part, String owner, @Nullable LocalDate dueOn) {
        attempt(() -> plans.assign(part.part().id(), part.part().version(), owner, dueOn));
    }

    @Override
    public void moveUp(PlannedPart part) {
        attempt(() -> plans.moveUp(part.part().id(), part.part().version()));
    }

    @Override
    public void remove(PlannedPart part) {
        attempt(() -> plans.remove(part.part().id(), part.part().version()));
    }

    private void open(Period period) {
        var header = new PageHeader(getPageTitle())
                .withMeta(
                        getTranslation("planning.levers.subtitle"),
                        getTranslation(
                                "index.dashboard.instrument", period.instrumentCode(), period.instrumentVersion()));
        if (access.may(SETTINGS_EDIT)) {
            header.withActions(efforts(period));
        }
        add(header);
        compute(period.year());
    }

    private Button efforts(Period period) {
        return new Button(
                getTranslation("planning.levers.efforts.open"),
                LiIcon.SLIDERS_HORIZONTAL.create(),
                _ -> new EffortDialog(efforts, shown().version(), () -> compute(period.year())).open());
    }

    private LeverBoard shown() {
        return Optional.ofNullable(board).orElseThrow();
    }

    private void compute(int year) {
        board = levers.of(year, address.view());
        show();
    }

    private void show() {
        var now = shown();
        var commands = Optional.<LeverCommands>of(this).filter(_ -> now.isOpen() && access.may(PLAN_EDIT));
        var columns = new LeverColumns(now, address, this::go, commands, this, access.may(SHEET_VERIFY));
        address = address.explaining(null);
        if (!now.ofOwnAgencies()) {
            columns.withTools(
                    new PlanFinderCard(levers, now, new LeverWords(now), commands, access.actor()),
                    new SubmissionCard(now, new LeverWords(now), commands));
        }
        removeColumns();
        add(columns);
        shownColumns = columns;
        showPlan();
    }

    private void showPlan() {
        if (shownColumns != null) {
            shownColumns.show(plans.of(shown()));
        }
    }

    private void removeColumns() {
        if (shownColumns != null) {
            remove(shownColumns);
        }
    }

    private void go(LeverAddress next) {
        var other = next.view() != address.view();
        address = next;
        UI.getCurrent().getPage().getHistory().replaceState(null, next.toLocation());
        if (other) {
            compute(shown().year());
        } else {
            show();
        }
    }

    private void attempt(Command change) {
        try {
            change.execute();
        } catch (Refusal refused) {
            Notices.failed(getTranslation(refused.key(), refused.arguments()));
        }
        showPlan();
    }
}
