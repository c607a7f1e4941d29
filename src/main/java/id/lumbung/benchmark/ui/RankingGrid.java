package id.lumbung.benchmark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.benchmark.RankedRegion;
import id.lumbung.ui.CategoryMark;
import id.lumbung.ui.Change;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The regions in the order of their verified index; who has not published comes last. */
class RankingGrid extends Div {
    private static final long serialVersionUID = 1L;
    private static final String ABSENT = "–";

    private final Grid<RankedRegion> grid = new Grid<>();

    RankingGrid(SerializableConsumer<RankedRegion> whenSelected) {
        grid.addThemeNames("no-border");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.addColumn(it -> it.position() == null ? ABSENT : it.position().toString())
                .setHeader(getTranslation("benchmark.ranking.position"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(order(RankedRegion::position));
        grid.addColumn(RankedRegion::name)
                .setHeader(getTranslation("benchmark.ranking.region"))
                .setFlexGrow(1)
                .setSortable(true)
                .setWidth("13rem");
        grid.addComponentColumn(this::index)
                .setHeader(getTranslation("benchmark.ranking.index"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(order(RankedRegion::verifiedIndex));
        grid.addComponentColumn(this::change)
                .setHeader(getTranslation("benchmark.ranking.change"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(order(it -> it.change().orElse(null)));
        grid.addComponentColumn(this::category)
                .setHeader(getTranslation("benchmark.ranking.category"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(order(RankedRegion::category));
        grid.addColumn(it ->
                        it.innovations() == null ? ABSENT : Numbers.current().whole(it.innovations()))
                .setHeader(getTranslation("benchmark.ranking.innovations"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(order(RankedRegion::innovations));
        grid.addColumn(it ->
                        it.publishedAt() == null ? ABSENT : Numbers.current().date(it.publishedAt()))
                .setHeader(getTranslation("benchmark.ranking.asOf"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setComparator(order(RankedRegion::publishedAt));
        grid.addSelectionListener(it -> {
            if (it.isFromClient()) {
                it.getFirstSelectedItem().ifPresent(whenSelected::accept);
            }
        });
        add(grid);
    }

    void show(List<RankedRegion> regions) {
        grid.setItems(regions);
    }

    void mark(RankedRegion region) {
        grid.select(region);
    }

    private static <T extends Comparable<T>> Comparator<RankedRegion> order(
            Function<RankedRegion, @Nullable T> figure) {
        return Comparator.comparing(figure, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private Component index(RankedRegion region) {
        if (region.verifiedIndex() == null) {
            return new Span(ABSENT);
        }
        var verified = new Div(Numbers.current().index(region.verifiedIndex()));
        verified.addClassName("li-number");
        return verified;
    }

    private Component change(RankedRegion region) {
        return region.change().<Component>map(it -> new Change(it, "")).orElseGet(() -> new Span(ABSENT));
    }

    private Component category(RankedRegion region) {
        return region.category() == null
                ? new StatusBadge(Tone.OUTLINE, LiIcon.CIRCLE_DASHED, getTranslation("benchmark.notPublished"))
                : new CategoryMark(region.category(), getTranslation("instrument.category." + region.category()));
    }
}
