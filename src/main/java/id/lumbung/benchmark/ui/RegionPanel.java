package id.lumbung.benchmark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.lumbung.benchmark.RankedRegion;
import id.lumbung.benchmark.ui.PublishedFormula.Parts;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.ui.CategoryBadge;
import id.lumbung.ui.Figure;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.ZoneBar;
import java.util.Objects;

/** One region as it published itself: index, what it is made of, zones, and of when. */
class RegionPanel extends Panel {
    private static final long serialVersionUID = 1L;

    RegionPanel(RankedRegion region, InstrumentFacts facts) {
        super(region.name());
        addClassName("li-region");
        withSubtitle(region.code());
        if (region.published()) {
            AssumedMark.of(facts.assumed(
                            Objects.requireNonNull(region.instrumentVersion()),
                            Objects.requireNonNull(region.instrumentRevision())))
                    .ifPresent(this::withRemark);
            with(
                    verified(region, facts),
                    claimed(region),
                    parts(region),
                    derivation(region, facts),
                    zones(region),
                    source(region));
        } else {
            with(new Paragraph(getTranslation("benchmark.region.notPublished")));
        }
    }

    private Figure verified(RankedRegion region, InstrumentFacts facts) {
        var category = Objects.requireNonNull(region.category());
        return new Figure(
                        Mark.VERIFIED,
                        getTranslation("benchmark.region.verified", Objects.requireNonNull(region.position())),
                        Numbers.current().index(Objects.requireNonNull(region.verifiedIndex())))
                .withBadge(new CategoryBadge(category, facts.category(category)));
    }

    private Figure claimed(RankedRegion region) {
        return new Figure(
                Mark.CLAIMED,
                getTranslation("benchmark.region.claimed"),
                Numbers.current().index(Objects.requireNonNull(region.claimedIndex())));
    }

    private Component parts(RankedRegion region) {
        var numbers = Numbers.current();
        return new Div(
                new H3(getTranslation("benchmark.region.parts")),
                line("benchmark.region.spd", numbers.index(Objects.requireNonNull(region.spd()))),
                line("benchmark.region.maturity", numbers.index(Objects.requireNonNull(region.meanMaturity()))),
                line("benchmark.region.quantity", numbers.index(Objects.requireNonNull(region.quantity()))));
    }

    /** Index, rank and change from what was published; the government's own rows are its own business. */
    private Component derivation(RankedRegion region, InstrumentFacts facts) {
        var index = Objects.requireNonNull(region.verifiedIndex());
        var derivation = new Div(new H3(getTranslation("benchmark.formula.title")));
        facts.rules(
                        Objects.requireNonNull(region.instrumentVersion()),
                        Objects.requireNonNull(region.instrumentRevision()))
                .ifPresent(it -> derivation.add(new PublishedFormula(
                        it,
                        new Parts(
                                Objects.requireNonNull(region.spd()),
                                region.maturitySum(),
                                region.divisor(),
                                Objects.requireNonNull(region.quantity()),
                                index))));
        var numbers = Numbers.current();
        derivation.add(new Paragraph(getTranslation(
                "benchmark.formula.eligible",
                numbers.whole(Objects.requireNonNull(region.eligible())),
                numbers.whole(Objects.requireNonNull(region.innovations())))));
        derivation.add(
                new Paragraph(getTranslation("benchmark.formula.rank", Objects.requireNonNull(region.position()) - 1)));
        region.change()
                .ifPresent(it -> derivation.add(new Paragraph(getTranslation(
                        "benchmark.formula.change",
                        numbers.index(index),
                        numbers.index(Objects.requireNonNull(region.indexBefore())),
                        numbers.change(it)))));
        derivation.addClassName("li-published-derivation");
        return derivation;
    }

    private Component zones(RankedRegion region) {
        return new Div(
                new H3(getTranslation(
                        "benchmark.region.zones",
                        Numbers.current().whole(Objects.requireNonNull(region.innovations())))),
                new ZoneBar(
                        Objects.requireNonNull(region.green()),
                        Objects.requireNonNull(region.yellow()),
                        Objects.requireNonNull(region.red())));
    }

    private Component source(RankedRegion region) {
        var words = new Paragraph(getTranslation(
                "benchmark.region.source",
                Numbers.current().moment(Objects.requireNonNull(region.publishedAt())),
                VersionWords.of(
                        Objects.requireNonNull(region.instrumentVersion()),
                        Objects.requireNonNull(region.instrumentRevision()))));
        words.addClassName("li-muted");
        return words;
    }

    private Div line(String key, String figure) {
        var amount = new Span(figure);
        amount.addClassName("li-number");
        var line = new Div(new Span(getTranslation(key)), amount);
        line.addClassName("li-part");
        return line;
    }
}
