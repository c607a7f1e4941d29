package id.lumbung.index.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.index.YearlyIndex;
import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.ui.CategoryBadge;
import id.lumbung.ui.CategoryRail;
import id.lumbung.ui.Figure;
import id.lumbung.ui.IndexChart;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The index: verified first, with its category, the years before, what is claimed and what is aimed at. */
class IndexCard extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient IndexFigures figures;
    private final transient IndexScore accepted;
    private final transient List<YearlyIndex> years;
    private final transient Numbers numbers = Numbers.current();

    IndexCard(String title, IndexFigures figures, IndexScore accepted, List<YearlyIndex> years) {
        super(title);
        this.figures = figures;
        this.accepted = accepted;
        this.years = years;
        addClassName("li-index-card");
        var parts = new Div(words(), chart());
        parts.addClassName("li-index-card-parts");
        with(parts).withFoot(position());
    }

    private Div words() {
        var words = new Div(main(), others());
        words.addClassName("li-index-card-words");
        return words;
    }

    private Figure main() {
        var verified = figures.verified();
        return explained(new Figure(Mark.VERIFIED, Mark.VERIFIED.word(), numbers.index(verified.index())))
                .big()
                .withBadge(new CategoryBadge(verified.category(), category(verified.category())));
    }

    private Div others() {
        var others = new Div(claimed());
        target().ifPresent(it -> others.add(aim(it)));
        published().ifPresent(it -> others.add(it));
        others.addClassName("li-figures");
        return others;
    }

    /** What is claimed beyond what is verified, and how much of it only waits for a verifier, are two things. */
    private Figure claimed() {
        var above = figures.claimed().above(figures.verified());
        var waiting = accepted.above(figures.verified());
        var figure = explained(new Figure(
                Mark.CLAIMED,
                getTranslation("index.dashboard.index.claimed"),
                numbers.index(figures.claimed().index())));
        var words = new ArrayList<String>();
        if (above.signum() != 0) {
            words.add(getTranslation("index.dashboard.index.above", numbers.change(above)));
        }
        if (waiting.signum() != 0) {
            words.add(getTranslation("index.dashboard.index.waiting", numbers.change(waiting)));
        }
        return words.isEmpty() ? figure : figure.withNote(String.join(" · ", words));
    }

    private Figure aim(BigDecimal target) {
        var above = figures.verified().above(target);
        return explained(new Figure(Mark.TARGET, Mark.TARGET.word(), numbers.index(target)))
                .withNote(
                        above.signum() >= 0
                                ? getTranslation("index.dashboard.index.reached")
                                : getTranslation("index.dashboard.index.short", numbers.index(above.abs())));
    }

    /** The last result the ministry published, with the way to what explains it. */
    private Optional<Figure> published() {
        return years.stream()
                .filter(it -> it.comparable().isPresent())
                .reduce((_, later) -> later)
                .map(it -> {
                    var index = it.comparable().orElseThrow();
                    var year = Integer.toString(it.year());
                    var link =
                            new Anchor(IndexNavigation.NATIONAL, getTranslation("index.dashboard.index.national.link"));
                    return new Figure(
                                    Mark.NATIONAL,
                                    getTranslation("index.dashboard.index.national", year),
                                    numbers.index(index))
                            .withNote(link);
                });
    }

    private Optional<BigDecimal> target() {
        return year(figures.year()).map(YearlyIndex::target);
    }

    private Component chart() {
        var first = years.stream()
                .filter(it -> it.target() != null || it.comparable().isPresent())
                .mapToInt(YearlyIndex::year)
                .min()
                .orElse(figures.year());
        var shown = IntStream.rangeClosed(Math.min(first, figures.year()), figures.year())
                .mapToObj(this::charted)
                .toList();
        return new IndexChart(shown);
    }

    private IndexChart.Year charted(int year) {
        var known = year(year);
        var target = known.map(YearlyIndex::target).orElse(null);
        return year == figures.year()
                ? IndexChart.Year.running(
                        year,
                        target,
                        figures.verified().index(),
                        figures.claimed().index(),
                        null)
                : IndexChart.Year.past(
                        year, known.flatMap(YearlyIndex::comparable).orElse(null), target);
    }

    private Optional<YearlyIndex> year(int year) {
        return years.stream().filter(it -> it.year() == year).findFirst();
    }

    private Div position() {
        var head = new Div(
                new H3(getTranslation("index.dashboard.index.position", Integer.toString(figures.year()))),
                derivation());
        head.addClassName("li-index-card-position");
        return new Div(head, new CategoryRail(bands(), figures.verified().index()));
    }

    private Anchor derivation() {
        return new Anchor(DerivationAddress.index(figures.year()), getTranslation("index.dashboard.index.derivation"));
    }

    /** Where a figure comes from, without leaving the page. */
    private Figure explained(Figure figure) {
        return figure.withDerivation(getTranslation("index.dashboard.index.derivation"), () -> {
            var parts = new Div(
                    new H3(getTranslation("assessment.derivation.title")),
                    new IndexDerivation(figures, target()),
                    derivation());
            parts.addClassName("li-derivation-popover");
            return parts;
        });
    }

    /** The categories that have a width, the lowest first; each begins where the one before ends. */
    private List<CategoryRail.Band> bands() {
        var wide = figures.instrument().categories().reversed().stream()
                .filter(it -> it.max().signum() > 0)
                .toList();
        var bands = new ArrayList<CategoryRail.Band>();
        var from = BigDecimal.ZERO;
        for (var band : wide) {
            bands.add(new CategoryRail.Band(
                    band.code(), band.name().in(getLocale()), range(band, from, wide.getLast()), from, band.max()));
            from = band.max();
        }
        return bands;
    }

    private String range(Band band, BigDecimal from, Band last) {
        if (from.signum() == 0) {
            return getTranslation("index.dashboard.band.to", numbers.plain(band.max()));
        }
        return band.equals(last)
                ? getTranslation("index.dashboard.band.above", numbers.plain(from))
                : Numbers.range(numbers.plain(band.min()), numbers.plain(band.max()));
    }

    private String category(String code) {
        return figures.instrument()
                .category(code)
                .map(it -> it.name().in(getLocale()))
                .orElse(code);
    }
}
