package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.lumbung.index.core.Deadline;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.time.LocalDate;

/** How many days are left until the government closes the period. */
class DeadlineCard extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Numbers numbers = Numbers.current();

    DeadlineCard(String title, Deadline deadline) {
        super(title);
        addClassName("li-deadline-card");
        withAside(LiIcon.CALENDAR_CLOCK.create());
        var days = new Span(getTranslation(
                deadline.isOver() ? "index.dashboard.deadline.over" : "index.dashboard.deadline.days",
                deadline.daysLeft()));
        days.addClassName("li-deadline-days");
        var closing = new Span(getTranslation("index.dashboard.deadline.closes", day(deadline.closesOn())));
        closing.addClassName("li-muted");
        with(new Div(days), closing, bar(deadline), ends(deadline));
    }

    private ProgressBar bar(Deadline deadline) {
        var bar = new ProgressBar(0, 100, deadline.elapsedPercent());
        bar.getElement().setAttribute("aria-label", getTranslation("index.dashboard.deadline.elapsed"));
        return bar;
    }

    private Div ends(Deadline deadline) {
        var ends = new Div(
                new Span(getTranslation("index.dashboard.deadline.opened", day(deadline.opensOn()))),
                new Span(getTranslation("index.dashboard.deadline.national", day(deadline.nationalClosesOn()))));
        ends.addClassNames("li-ends", "li-muted");
        return ends;
    }

    private String day(LocalDate day) {
        return numbers.date(day);
    }
}
