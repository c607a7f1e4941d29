package id.lumbung.listing.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.assessment.ui.StateBadge;
import id.lumbung.innovation.ui.InnovationTitle;
import id.lumbung.listing.InnovationLine;
import id.lumbung.listing.InnovationListing;
import id.lumbung.shared.Zone;
import id.lumbung.ui.BadgeFace;
import id.lumbung.ui.CellTemplates;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.ZoneBadge;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a line of the list shows in its cells, and all of it together on a card. A line is words and addresses; the
 * browser puts them into their places, so that it costs the portal no components.
 */
final class InnovationCells {
    static final String NAME = """
            <div class="li-line">
              <a class="li-line-title" href="${item.sheet}" title="${item.title}">${item.title}</a>
              <span class="li-line-second" title="${item.agency}">${item.agency}</span>
            </div>""";
    static final String ZONE = CellTemplates.badge("zone");
    static final String VERIFIED = pointsTemplate("verified");
    static final String CLAIMED = pointsTemplate("claimed");
    static final String FILLED = CellTemplates.meter("filled");
    static final String STATE = """
            <div class="li-line">%s<span class="li-line-second" ?hidden="${!item.waits}">${item.waits}</span></div>""".formatted(CellTemplates.badge("state"));
    static final String CHANGED = "${item.changed}";
    /** The whole line, where there is no room for columns. */
    static final String CARD = """
            <div class="li-line-card">
              <div class="li-line-card-head">%s%s</div>
              <div class="li-line-card-figures">%s%s%s</div>
              <div class="li-line-card-foot">%s<span class="li-line-second">%s</span></div>
            </div>""".formatted(NAME, ZONE, VERIFIED, CLAIMED, FILLED, STATE, CHANGED);

    private final InnovationListing listing;
    private final Numbers numbers;
    private final Clock clock;
    private final Map<String, ValueProvider<InnovationLine, ?>> facts = new LinkedHashMap<>();

    InnovationCells(InnovationListing listing, Numbers numbers, Clock clock) {
        this.listing = listing;
        this.numbers = numbers;
        this.clock = clock;
        facts.put("sheet", it -> AssessmentNavigation.sheetPath(it.id()));
        facts.put("derivation", it -> AssessmentNavigation.derivationPath(it.id()));
        facts.put("origin", _ -> text("ui.figure.derivation.title"));
        facts.put("title", InnovationCells::title);
        facts.put("agency", InnovationLine::agencyName);
        facts.put("changed", this::changed);
        badge("zone", it -> ZoneBadge.face(zoneOf(it)));
        badge("state", it -> StateBadge.face(it.state()));
        facts.put("waits", InnovationCells::waits);
        points("verified", Mark.VERIFIED, InnovationLine::verifiedPoints);
        points("claimed", Mark.CLAIMED, InnovationLine::claimedPoints);
        facts.put("filled", InnovationLine::filled);
        facts.put("filledWhole", _ -> indicators());
        facts.put("filledWords", it -> text("listing.list.filled.sentence", it.filled(), indicators()));
    }

    /** Shows the facts that a template names. */
    LitRenderer<InnovationLine> renderer(String template) {
        var renderer = LitRenderer.<InnovationLine>of(template);
        facts.forEach((name, fact) -> {
            if (CellTemplates.names(template, name)) {
                renderer.withProperty(name, fact);
            }
        });
        return renderer;
    }

    private static String pointsTemplate(String name) {
        return """
                <a class="li-line li-number li-line-figures" href="${item.derivation}"
                  title="${item.origin}" aria-label="${item.NAMEOrigin}">
                  <span class="li-line-points">%s<span class="li-figure-link">${item.NAME}</span></span>
                  <span class="li-line-second li-figure-link ${item.NAMETone}">${item.NAMEAway}</span>
                </a>""".formatted(CellTemplates.mark(name)).replace("NAME", name);
    }

    private void badge(String name, SerializableFunction<InnovationLine, BadgeFace> face) {
        facts.put(name + "Theme", it -> face.apply(it).theme());
        facts.put(name + "Icon", it -> face.apply(it).icon());
        facts.put(name + "Word", it -> face.apply(it).word());
    }

    private void points(String name, Mark mark, SerializableFunction<InnovationLine, BigDecimal> points) {
        facts.put(name, it -> whole(points.apply(it)));
        facts.put(name + "Mark", _ -> mark.word());
        facts.put(name + "Icon", _ -> mark.icon());
        facts.put(
                name + "Origin",
                it -> text(
                        "listing.list.derivation",
                        mark.word(),
                        whole(points.apply(it)),
                        away(points.apply(it)),
                        listing.zones().standardValue(),
                        title(it)));
        facts.put(name + "Away", it -> away(points.apply(it)));
        facts.put(name + "Tone", it -> distance(points.apply(it)) < 0 ? "li-line-missing" : "");
    }

    private String whole(BigDecimal points) {
        return numbers.whole(points.intValue());
    }

    private String away(BigDecimal points) {
        return distance(points) == 0 ? text("listing.list.exact") : numbers.change(distance(points));
    }

    private int distance(BigDecimal points) {
        return points.intValue() - listing.zones().standardValue();
    }

    private Zone zoneOf(InnovationLine line) {
        return listing.zones().zoneOf(line.verifiedPoints().intValue());
    }

    private int indicators() {
        return listing.version().sid().size();
    }

    /** What a sheet waits for, if for anything. */
    private static String waits(InnovationLine line) {
        if (line.returned() > 0) {
            return text("listing.list.returned", line.returned());
        }
        return line.pending() > 0 ? text("listing.list.pending", line.pending()) : "";
    }

    /** Today by its time, this year by its day. */
    private String changed(InnovationLine line) {
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

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, numbers.zone());
    }

    private static String title(InnovationLine line) {
        return InnovationTitle.of(line.title());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
