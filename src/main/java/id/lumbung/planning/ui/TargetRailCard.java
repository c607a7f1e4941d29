package id.lumbung.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.index.ui.DerivationAddress;
import id.lumbung.instrument.core.View;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlanBoard;
import id.lumbung.ui.FigureLink;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** From the index of today over the one after the plan to the target, on one rail whose ends are labelled. */
class TargetRailCard extends Panel {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal STEP = BigDecimal.TEN;

    private final transient Numbers numbers = Numbers.current();
    private final BigDecimal from;
    private final BigDecimal to;

    TargetRailCard(LeverBoard board, PlanBoard plan) {
        super(title(board));
        var now = board.now().index();
        var planned = plan.plan().after().index();
        var all =
                Stream.concat(Stream.of(now, planned), board.target().stream()).toList();
        from = tens(all.stream().reduce(BigDecimal::min).orElseThrow(), RoundingMode.FLOOR);
        to = tens(all.stream().reduce(BigDecimal::max).orElseThrow(), RoundingMode.CEILING)
                .max(from.add(STEP));
        addClassName("li-target-card");
        withAside(new Span(getTranslation(
                board.deadline().isOver() ? "planning.levers.daysLeft.over" : "planning.levers.daysLeft",
                board.deadline().daysLeft())));
        var track = new Div(part("now", from, now), part("plan", now, planned));
        board.target().ifPresent(it -> track.add(tick(it)));
        track.addClassName("li-target-track");
        track.getElement().setAttribute("aria-hidden", "true");
        with(track, legend(board, now, planned));
    }

    private static String title(LeverBoard board) {
        var numbers = Numbers.current();
        var now = numbers.index(board.now().index());
        return board.target()
                .map(it -> new Span().getTranslation("planning.levers.fromTo", now, numbers.index(it)))
                .orElseGet(() -> new Span().getTranslation("planning.levers.from", now));
    }

    private static BigDecimal tens(BigDecimal value, RoundingMode mode) {
        return value.divide(STEP, 0, mode).multiply(STEP);
    }

    private Span part(String kind, BigDecimal begin, BigDecimal end) {
        var part = new Span();
        part.addClassName("li-target-" + kind);
        part.getStyle().setLeft(place(begin.min(end)) + "%");
        part.getStyle().setWidth(Math.abs(place(end) - place(begin)) + "%");
        return part;
    }

    private Span tick(BigDecimal target) {
        var tick = new Span();
        tick.addClassName("li-target-tick");
        tick.getStyle().setLeft(place(target) + "%");
        return tick;
    }

    private double place(BigDecimal value) {
        return value.subtract(from).doubleValue() * 100 / to.subtract(from).doubleValue();
    }

    private Div legend(LeverBoard board, BigDecimal now, BigDecimal planned) {
        var verified = board.view() == View.VERIFIED;
        var origin = DerivationAddress.index(board.year());
        var legend = new Div(
                new Span(numbers.plain(from)),
                entry(verified ? Mark.VERIFIED : Mark.CLAIMED, now, "now." + board.view(), origin),
                entry(Mark.ESTIMATE, planned, "planned", LeverAddress.LEVERS + "#" + PlanCard.ID));
        board.target().ifPresent(it -> legend.add(entry(Mark.TARGET, it, "target", origin)));
        legend.add(new Span(numbers.plain(to)));
        legend.addClassName("li-target-legend");
        return legend;
    }

    private Span entry(Mark mark, BigDecimal index, String word, String origin) {
        var words = getTranslation("planning.levers.rail." + word);
        var figure = new FigureLink(origin, numbers.index(index), words);
        figure.addClassName("li-target-figure");
        var entry = new Span(mark.create(), figure, new Span(words));
        entry.addClassName("li-marked");
        return entry;
    }
}
