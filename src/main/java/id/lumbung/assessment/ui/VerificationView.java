package id.lumbung.assessment.ui;

import static id.lumbung.platform.security.Permission.SHEET_VERIFY;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import id.lumbung.assessment.ClaimToVerify;
import id.lumbung.assessment.QueueRow;
import id.lumbung.assessment.SheetAnswer;
import id.lumbung.assessment.SheetVerification;
import id.lumbung.assessment.VerificationQueue;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.ExampleMark;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Numbers;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The verifier's desk: the queue, the claim that lies on it, its evidence, and the decision that is always in sight. */
@Route(value = DeskAddress.DESK, layout = MainLayout.class)
@Prototype
@NeedsPermission(SHEET_VERIFY)
@MenuEntry(
        section = MenuSection.ASSESSMENT,
        order = 10,
        icon = LiIcon.CLIPBOARD_CHECK,
        key = "assessment.verification.title")
class VerificationView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient VerificationQueue queue;
    private final transient SheetVerification desk;
    private final transient EvidenceService evidence;
    private final transient Optional<QueuePane> pane;
    private final Div work = new Div();
    private transient @Nullable ClaimToVerify claim;
    private transient @Nullable DecisionBar bar;
    private @Nullable Registration keys;

    VerificationView(VerificationQueue queue, SheetVerification desk, EvidenceService evidence, Clock clock) {
        this.queue = queue;
        this.desk = desk;
        this.evidence = evidence;
        this.pane = queue.instrument().map(it -> new QueuePane(queue, it, clock));
        addClassNames("li-full", "li-desk");
        work.addClassName("li-desk-work");
        pane.ifPresent(this::add);
        add(work);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.verification.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DeskAddress.claim(event.getLocation().getQueryParameters()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        keys = DeskKeys.listen(
                attached.getUI(),
                Map.of(
                        "A", () -> withBar(DecisionBar::accept),
                        "C", () -> withBar(DecisionBar::correct),
                        "R", () -> withBar(DecisionBar::giveBack),
                        "J", () -> go(next()),
                        "K", () -> go(previous()),
                        "Z", this::undo));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (keys != null) {
            keys.remove();
        }
    }

    private void show(Optional<SheetAnswer.Key> wanted) {
        claim = wanted.flatMap(this::open).orElse(null);
        bar = null;
        work.removeAll();
        setClassName("li-desk-open", claim != null);
        pane.ifPresent(it -> it.show(claim == null ? null : claim.answer()));
        work.add(claim == null ? nothing(wanted.isPresent()) : desk(claim));
        if (bar != null) {
            work.add(bar);
        }
    }

    private Optional<ClaimToVerify> open(SheetAnswer.Key key) {
        try {
            return Optional.of(queue.open(key.sheetId(), key.indicator()));
        } catch (NotFoundException gone) {
            return Optional.empty();
        }
    }

    private Component desk(ClaimToVerify shown) {
        bar = new DecisionBar(shown, this::decide, () -> go(next()), this::undo);
        var back = new RouterLink(getTranslation("assessment.verification.back"), VerificationView.class);
        var top = new Div(back);
        ExampleMark.current().ifPresent(top::add);
        top.addClassNames("li-ends", "li-desk-back");
        var key = shown.answer().key();
        var left = new Div(top, new ClaimPane(shown));
        left.addClassName("li-desk-left");
        var panes = new Div(left, new EvidencePane(evidence.list(key.sheetId(), key.indicator())));
        panes.addClassName("li-desk-panes");
        return panes;
    }

    private Component nothing(boolean missing) {
        var now = queue.standing();
        if (missing) {
            return empty("missing.claim", 0);
        }
        return now.waiting() > 0 ? empty("choose", now.waiting()) : empty("finished", now.decidedToday());
    }

    private EmptyState empty(String what, long count) {
        return new EmptyState(
                LiIcon.CLIPBOARD_CHECK,
                getTranslation("assessment.verification." + what, count),
                getTranslation("assessment.verification." + what + ".hint"),
                null);
    }

    private void decide(Verdict verdict) {
        var decided = claim;
        if (decided == null || !decided.isWaiting()) {
            return;
        }
        var answer = decided.answer();
        try {
            var saved = desk.decide(answer.key().sheetId(), answer.indicator(), answer.version(), verdict);
            var number = decided.indicator().number() + decided.indicator().sub();
            Notices.done(
                    getTranslation("assessment.verification.decided." + saved.decision(), number),
                    () -> undo(() -> desk.undo(saved)));
        } catch (ConflictException faster) {
            throw overtaken(faster);
        }
    }

    /** Shows the claim as it is by now, and says who changed it. */
    private Refusal overtaken(ConflictException faster) {
        var told = Refusal.stale(
                "assessment.verification.conflict",
                faster.by(),
                Numbers.current().time(faster.at()));
        show(Optional.ofNullable(claim).map(it -> it.answer().key()));
        Notices.failed(getTranslation(told.key(), told.arguments()));
        return told;
    }

    private void undo() {
        undo(desk::undo);
    }

    private void undo(SerializableSupplier<SheetAnswer> decision) {
        attempt(() -> {
            Notices.outdate();
            var waiting = decision.get();
            UI.getCurrent()
                    .navigate(DeskAddress.DESK, DeskAddress.of(waiting.key().sheetId(), waiting.indicator()));
            show(Optional.of(waiting.key()));
        });
    }

    private void attempt(Command work) {
        try {
            work.execute();
        } catch (Refusal refused) {
            Notices.failed(refused);
        } catch (ConflictException faster) {
            overtaken(faster);
        }
    }

    private void withBar(Consumer<DecisionBar> action) {
        if (bar != null && claim != null && claim.isWaiting()) {
            action.accept(bar);
        }
    }

    private Optional<QueueRow> next() {
        var behind = Optional.ofNullable(claim).flatMap(it -> queue.after(it.answer()));
        return behind.or(() -> queue.waiting(0, 1).stream().findFirst());
    }

    private Optional<QueueRow> previous() {
        return Optional.ofNullable(claim).flatMap(it -> queue.before(it.answer()));
    }

    private void go(Optional<QueueRow> row) {
        var query = row.map(it -> DeskAddress.of(it.sheetId(), it.indicator())).orElseGet(QueryParameters::empty);
        UI.getCurrent().navigate(DeskAddress.DESK, query);
    }
}
