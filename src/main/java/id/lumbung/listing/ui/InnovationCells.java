package id.lumbung.listing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.assessment.ui.StateBadge;
import id.lumbung.listing.InnovationLine;
import id.lumbung.listing.InnovationListing;
import id.lumbung.ui.FigureLink;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Meter;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.ZoneBadge;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What a line of the list shows in its cells, and all of it together on a card. */
record InnovationCells(InnovationListing listing, Numbers numbers, Clock clock) {

    Component name(InnovationLine line) {
        var link = new Anchor(AssessmentNavigation.sheetPath(line.id()), title(line));
        link.addClassName("li-line-title");
        link.setTitle(title(line));
        var agency = second(line.agencyName());
        agency.setTitle(line.agencyName());
        return lines(link, agency);
    }

    Component zone(InnovationLine line) {
        return new ZoneBadge(listing.zones().zoneOf(line.verifiedPoints().intValue()));
    }

    Component verified(InnovationLine line) {
        return points(Mark.VERIFIED, line, line.verifiedPoints());
    }

    Component claimed(InnovationLine line) {
        return points(Mark.CLAIMED, line, line.claimedPoints());
    }

    Component filled(InnovationLine line) {
        var whole = listing.version().sid().size();
        return new Meter(line.filled(), whole, text("listing.list.filled.sentence", line.filled(), whole));
    }

    Component state(InnovationLine line) {
        var badge = new StateBadge(line.state());
        if (line.returned() > 0) {
            return lines(badge, second(text("listing.list.returned", line.returned())));
        }
        if (line.pending() > 0) {
            return lines(badge, second(text("listing.list.pending", line.pending())));
        }
        return badge;
    }

    /** Today by its time, this year by its day. */
    String changed(InnovationLine line) {
        var day = day(line.updatedAt());
        var today = day(clock.instant());
        if (day.equals(today)) {
            return text("listing.list.today", numbers.time(line.updatedAt()));
        }
        if (day.equals(today.minusDays(1))) {
            return text("listing.list.yesterday");
        }
        return day.getYear() == today.getYear() ? numbers.shortDate(day) : numbers.date(day);
    }

    /** The whole line, where there is no room for columns. */
    Component card(InnovationLine line) {
        var head = new Div(name(line), zone(line));
        head.addClassName("li-line-card-head");
        var figures = new Div(verified(line), claimed(line), filled(line));
        figures.addClassName("li-line-card-figures");
        var foot = new Div(state(line), second(changed(line)));
        foot.addClassName("li-line-card-foot");
        var card = new Div(head, figures, foot);
        card.addClassName("li-line-card");
        return card;
    }

    private Component points(Mark mark, InnovationLine line, BigDecimal points) {
        var distance = points.intValue() - listing.zones().standardValue();
        var figure = new FigureLink(
                AssessmentNavigation.derivationPath(line.id()), numbers.whole(points.intValue()), title(line));
        var number = new Span(mark.create(), figure);
        number.addClassName("li-line-points");
        var away = second(distance == 0 ? text("listing.list.exact") : numbers.change(distance));
        away.setClassName("li-line-missing", distance < 0);
        var cell = lines(number, away);
        cell.addClassName("li-number");
        return cell;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, numbers.zone());
    }

    private static String title(InnovationLine line) {
        return line.title().isBlank() ? text("innovation.untitled") : line.title();
    }

    private static Span second(String words) {
        var second = new Span(words);
        second.addClassName("li-line-second");
        return second;
    }

    private static Div lines(Component first, Component second) {
        var lines = new Div(first, second);
        lines.addClassName("li-line");
        return lines;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
