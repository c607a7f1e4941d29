package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.Dashboard;
import id.lumbung.assessment.EffortSettings;
import id.lumbung.assessment.GovernmentLevers;
import id.lumbung.assessment.GovernmentPlan;
import id.lumbung.assessment.LeverBoard;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.PlanBoard;
import id.lumbung.assessment.PlannedPart;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.Callout;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Notices;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.Panel;
import id.lumbung.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What raises the index most, and the plan made of it. */
@Route(value = LeverAddress.LEVERS, layout = MainLayout.class)
@Prototype
@NeedsPermission(DASHBOARD_READ)
@MenuEntry(section = MenuSection.HOME, order = 30, icon = LiIcon.ROUTE, key = "assessment.levers.title")
class LeversView extends Div implements HasDynamicTitle, BeforeEnterObserver, LeverCommands {
    private static final long serialVersionUID = 1L;

    private final transient Dashboard dashboard;
    private final transient GovernmentLevers levers;
    private final transient GovernmentPlan plans;
    private final transient EffortSettings efforts;
    private final transient Access access;
    private final Div content = new Div();
    private final Div targetPlace = new Div();
    private final Div planPlace = new Div();
    private final Div barPlace = new Div();
    private @Nullable LeverList list;
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
        dashboard.currentPeriod().ifPresentOrElse(this::open, () -> add(new PageHeader(getPageTitle()), noPeriod()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.levers.title");
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
                        getTranslation("assessment.levers.subtitle"),
                        getTranslation(
                                "assessment.dashboard.instrument",
                                period.instrumentCode(),
                                period.instrumentVersion()));
        if (access.may(SETTINGS_EDIT)) {
            header.withActions(efforts(period));
        }
        add(header, content);
        compute(period.year());
    }

    private Button efforts(Period period) {
        return new Button(
                getTranslation("assessment.levers.efforts.open"),
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
        var words = new LeverWords(now);
        var commands = Optional.<LeverCommands>of(this).filter(_ -> now.isOpen() && access.may(PLAN_EDIT));
        var steps = new LeverList(now, words, address, this::go, commands);
        list = steps;
        var main = new Div(targetPlace);
        waiting(now, words).ifPresent(main::add);
        main.add(steps);
        var rail = new Div(planPlace);
        if (!now.ofOwnAgencies()) {
            rail.add(
                    new PlanFinderCard(levers, now, words, commands, access.actor()),
                    new SubmissionCard(now, words, commands));
        }
        main.addClassName("li-stack");
        rail.addClassName("li-stack");
        var columns = new Div(main, rail);
        columns.addClassName("li-columns");
        content.removeAll();
        content.add(columns, barPlace);
        showPlan();
    }

    /** Everything else stays where it is, and as far open as it is. */
    private void showPlan() {
        var now = shown();
        var plan = plans.of(now);
        var words = new LeverWords(now);
        replace(targetPlace, new TargetRailCard(now, plan));
        replace(planPlace, new PlanCard(now, plan, words, this));
        replace(barPlace, bar(plan, words));
        if (list != null) {
            list.show(plan);
        }
    }

    private static void replace(Div place, Component content) {
        place.removeAll();
        place.add(content);
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

    /** What waits for the verifiers is no step of an agency, and kept apart. */
    private Optional<Component> waiting(LeverBoard board, LeverWords words) {
        if (board.view() != View.VERIFIED || board.waiting() == 0) {
            return Optional.empty();
        }
        var worth = board.whenAccepted().exact().minus(board.now().exact()).rounded(2);
        var text = new Span(words.text(
                "assessment.levers.waiting",
                words.numbers().whole(board.waiting()),
                words.numbers().index(worth)));
        return Optional.of(
                access.may(SHEET_VERIFY)
                        ? new Callout(
                                Tone.INFO,
                                text,
                                new Anchor(DeskAddress.DESK, words.text("assessment.levers.waiting.desk")))
                        : new Callout(Tone.INFO, text));
    }

    /** On a phone: the index after the plan, always in sight, and the way to the plan. */
    private static Component bar(PlanBoard plan, LeverWords words) {
        var button = new NativeButton(
                words.text(
                        "assessment.levers.plan.bar",
                        words.numbers().index(plan.plan().after().index()),
                        words.numbers().change(plan.plan().gain().rounded(2)),
                        words.numbers().whole(plan.parts().size())),
                _ -> UI.getCurrent().getPage().executeJs("document.getElementById('plan').scrollIntoView()"));
        button.addClassName("li-plan-bar");
        return button;
    }

    private void attempt(Command change) {
        try {
            change.execute();
        } catch (Refusal refused) {
            Notices.failed(getTranslation(refused.key(), refused.arguments()));
        }
        showPlan();
    }

    private Component noPeriod() {
        return new Panel(getPageTitle())
                .with(new EmptyState(
                        LiIcon.CALENDAR,
                        getTranslation("assessment.dashboard.noPeriod"),
                        getTranslation("assessment.dashboard.noPeriod.hint"),
                        null));
    }
}
