package id.lumbung.planning.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;

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
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.planning.GovernmentLevers;
import id.lumbung.planning.GovernmentPlan;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlanPart;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Notices;
import id.lumbung.ui.PageAddress;
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
    private int year;

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
    public void choose(String offer) {
        var board = board();
        address.offer(board, offer)
                .ifPresentOrElse(
                        it -> attempt(board, () -> plans.choose(year, it.steps())), () -> attempt(board, this::gone));
    }

    @Override
    public void choose(List<Step> steps) {
        attempt(board(), () -> plans.choose(year, steps));
    }

    @Override
    public void leaveOut() {
        var board = board();
        var steps = board.bestSet().leaveOut().stream()
                .<Step>map(Step.LeaveOut::new)
                .toList();
        attempt(board, () -> plans.choose(year, steps));
    }

    @Override
    public void explain(String offer) {
        explain(board(), offer);
    }

    @Override
    public void more() {
        var board = board();
        columns().more(board, plans.of(board));
    }

    @Override
    public void assign(PlanPart part, String owner, @Nullable LocalDate dueOn) {
        plans.assign(part.id(), part.version(), owner, dueOn);
        var board = board();
        columns().show(board, plans.of(board));
    }

    @Override
    public void moveUp(PlanPart part) {
        attempt(board(), () -> plans.moveUp(part.id(), part.version()));
    }

    @Override
    public void remove(PlanPart part, String title) {
        Confirm.ofLoss(
                        getTranslation("planning.levers.plan.remove.title", title),
                        getTranslation("planning.levers.plan.remove.text"),
                        getTranslation("planning.levers.plan.remove"),
                        () -> attempt(board(), () -> plans.remove(part.id(), part.version())))
                .open();
    }

    private void open(Period period) {
        year = period.year();
        var now = board();
        var header = new PageHeader(getPageTitle())
                .withMeta(getTranslation("planning.levers.subtitle"), VersionWords.instrument(period.instrument()));
        AssumedMark.of(Assumed.of(now.version(), FigureKind.CATEGORY)).ifPresent(header::withMeta);
        if (access.may(SETTINGS_EDIT)) {
            header.withActions(efforts(period));
        }
        add(header);
        show(now);
    }

    private Button efforts(Period period) {
        return new Button(
                getTranslation("planning.levers.efforts.open"),
                LiIcon.SLIDERS_HORIZONTAL.create(),
                _ -> new EffortDialog(efforts, board().version(), this::show).open());
    }

    /** The steps as they are; nothing of them is kept between two answers. */
    private LeverBoard board() {
        return levers.of(year, address.view());
    }

    private LeverColumns columns() {
        return Optional.ofNullable(shownColumns).orElseThrow();
    }

    private void show() {
        show(board());
    }

    private void show(LeverBoard now) {
        var commands = Optional.<LeverCommands>of(this).filter(_ -> now.isOpen() && access.may(PLAN_EDIT));
        var columns = new LeverColumns(now, address, this::go, commands, this, access.may(SHEET_VERIFY));
        var explained = Optional.ofNullable(address.step());
        address = address.explaining(null);
        if (!now.ofOwnAgencies()) {
            columns.withTools(
                    new PlanFinderCard(levers, now, commands, access.actor()), new SubmissionCard(now, commands));
        }
        if (shownColumns != null) {
            remove(shownColumns);
        }
        add(columns);
        shownColumns = columns;
        columns.show(now, plans.of(now));
        explained.ifPresent(it -> explain(now, it));
    }

    private void go(LeverAddress next) {
        address = next;
        PageAddress.show(next.toLocation(), PlanFinderCard.GIVEN, PlanFinderCard.CATEGORY);
        show();
    }

    private void explain(LeverBoard board, String offer) {
        address.offer(board, offer).ifPresentOrElse(it -> explain(board, it), this::gone);
    }

    /** While a gain is taken apart, the address says which, so that it can be passed on. */
    private void explain(LeverBoard board, LeverOffer offer) {
        var name = offer.name();
        var dialog = new GainDialog(board, offer, it -> showMore(it, name));
        dialog.addOpenedChangeListener(it -> remember(it.isOpened() ? name : null));
        dialog.open();
    }

    private void showMore(StepPlaces places, String offer) {
        var board = board();
        address.offer(board, offer).ifPresentOrElse(it -> places.show(board, it.steps()), this::gone);
    }

    private void remember(@Nullable String step) {
        PageAddress.put(LeverAddress.STEP, step);
    }

    private void gone() {
        Notices.failed(getTranslation("planning.levers.step.none"));
    }

    private void attempt(LeverBoard board, Command change) {
        try {
            change.execute();
        } catch (Refusal refused) {
            Notices.failed(refused);
        }
        columns().show(board, plans.of(board));
    }
}
