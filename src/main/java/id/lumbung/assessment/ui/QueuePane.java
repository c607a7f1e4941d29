package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import id.lumbung.assessment.QueueRow;
import id.lumbung.assessment.QueueStanding;
import id.lumbung.assessment.SheetAnswer;
import id.lumbung.assessment.VerificationQueue;
import id.lumbung.innovation.ui.InnovationTitle;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.ui.ExampleMark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The claims that wait, oldest first, and how far the verifier has come today. */
class QueuePane extends Div {
    private static final long serialVersionUID = 1L;

    private final transient VerificationQueue queue;
    private final transient InstrumentVersion version;
    private final transient Clock clock;
    private final transient Numbers numbers = Numbers.current();
    private final Div standing = new Div();
    private final VirtualList<QueueRow> list = new VirtualList<>();
    private final CallbackDataProvider<QueueRow, Void> rows;
    private transient SheetAnswer.@Nullable Key selected;

    QueuePane(VerificationQueue queue, InstrumentVersion version, Clock clock) {
        this.queue = queue;
        this.version = version;
        this.clock = clock;
        rows = DataProvider.fromCallbacks(
                it -> queue.waiting(it.getOffset(), it.getLimit()).stream(),
                _ -> Math.toIntExact(queue.standing().waiting()));
        list.setDataProvider(rows);
        list.setRenderer(new ComponentRenderer<>(this::row));
        var title = new Div(new H1(getTranslation("assessment.verification.queue")));
        ExampleMark.current().ifPresent(title::add);
        title.addClassName("li-ends");
        var head = new Div(title, standing);
        head.addClassName("li-desk-queue-head");
        addClassName("li-desk-queue");
        add(head, list);
    }

    /** Reads the queue anew and marks the claim on the desk; whoever comes to the page finds it in sight. */
    void show(@Nullable SheetAnswer claim) {
        selected = claim == null ? null : claim.key();
        rows.refreshAll();
        if (claim != null && !isAttached()) {
            list.scrollToIndex(Math.toIntExact(queue.lengthBefore(claim)));
        }
        standing.removeAll();
        standing.add(progress(queue.standing()));
    }

    private Component[] progress(QueueStanding now) {
        var whole = Math.max(1, now.waiting() + now.decidedToday());
        var bar = new ProgressBar(0, whole, now.decidedToday());
        bar.getElement().setAttribute("aria-label", getTranslation("assessment.verification.progress"));
        var words = new Div(
                new Span(getTranslation("assessment.verification.waiting", now.waiting())),
                new Span(getTranslation("assessment.verification.done", now.decidedToday())));
        words.addClassNames("li-ends", "li-muted");
        return new Component[] {bar, words};
    }

    private Component row(QueueRow row) {
        var indicator = version.indicator(row.indicator());
        var number = new Span(indicator.map(it -> it.number() + it.sub()).orElse(row.indicator()));
        number.addClassName("li-desk-number");
        var name = new Span(indicator.map(it -> it.name().in(getLocale())).orElse(row.indicator()));
        name.addClassName("li-desk-name");
        var title = new Span(Optional.ofNullable(row.title())
                .map(InnovationTitle::of)
                .orElseGet(() -> getTranslation("assessment.verification.government")));
        var foot = new Div(new Span(waitingSince(row.submittedAt())));
        foot.addClassNames("li-ends", "li-muted");
        if (row.mended()) {
            foot.add(new StatusBadge(Tone.INFO, getTranslation("assessment.verification.mended")));
        }
        var link = new RouterLink(VerificationView.class);
        link.setQueryParameters(DeskAddress.of(row.sheetId(), row.indicator()));
        link.addClassName("li-desk-row");
        link.add(number, new Div(name, title, foot));
        if (new SheetAnswer.Key(row.sheetId(), row.indicator()).equals(selected)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private String waitingSince(Instant sent) {
        var days = ChronoUnit.DAYS.between(day(sent), day(clock.instant()));
        return days == 0
                ? getTranslation("assessment.verification.today")
                : getTranslation("assessment.verification.days", days);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, numbers.zone());
    }
}
