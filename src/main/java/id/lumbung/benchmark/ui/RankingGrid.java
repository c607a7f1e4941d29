package id.lumbung.benchmark.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import id.lumbung.benchmark.RankedRegion;
import id.lumbung.ui.CategoryMark;
import id.lumbung.ui.Change;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.SortInAddress;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The regions in the order of their verified index; who has not published comes last. */
class RankingGrid extends Div {
    private static final long serialVersionUID = 1L;
    private static final String ABSENT = "–";
    private static final int PHONE = 800;

    private final Grid<RankedRegion> grid = new Grid<>();
    private final List<Grid.Column<RankedRegion>> wide = new ArrayList<>();
    private final transient InstrumentFacts facts;

    RankingGrid(InstrumentFacts facts, SerializableConsumer<RankedRegion> whenSelected) {
        this.facts = facts;
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.addClassName("li-ranking");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        number("benchmark.ranking.position", "6.75rem", it -> orAbsent(it.position()), RankedRegion::position);
        grid.addComponentColumn(this::region)
                .setKey("region")
                .setHeader(getTranslation("benchmark.ranking.region"))
                .setComparator(order(RankedRegion::name))
                .setWidth("8rem")
                .setFlexGrow(1);
        number(
                "benchmark.ranking.index",
                "6rem",
                it -> it.verifiedIndex() == null ? ABSENT : Numbers.current().index(it.verifiedIndex()),
                RankedRegion::verifiedIndex);
        wide.add(component("benchmark.ranking.change", "5.5rem", this::change, it -> it.change()
                        .orElse(null))
                .setTextAlign(ColumnTextAlign.END));
        wide.add(component("benchmark.ranking.category", "11rem", this::category, RankedRegion::category));
        wide.add(number(
                "benchmark.ranking.innovations",
                "5.75rem",
                it -> orAbsent(it.innovations()),
                RankedRegion::innovations));
        SortInAddress.of(grid, "sort");
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

    /** On a phone there is room for rank, region and index; the rest is in the panel of the selected region. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        page.retrieveExtendedClientDetails(it -> fit(it.getWindowInnerWidth()));
        page.addBrowserWindowResizeListener(it -> fit(it.getWidth()));
    }

    private void fit(int width) {
        wide.forEach(it -> it.setVisible(width >= PHONE));
    }

    private Grid.Column<RankedRegion> number(
            String key, String width, ValueProvider<RankedRegion, String> text, Key figure) {
        return grid.addColumn(text)
                .setKey(nameOf(key))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(order(figure))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Grid.Column<RankedRegion> component(
            String key, String width, ValueProvider<RankedRegion, Component> content, Key figure) {
        return grid.addComponentColumn(content)
                .setKey(nameOf(key))
                .setHeader(getTranslation(key))
                .setComparator(order(figure))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static String nameOf(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static Comparator<RankedRegion> order(Key key) {
        return (one, other) -> compare(key.of(one), key.of(other));
    }

    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Comparable<?> one, @Nullable Comparable<?> other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null); // what is absent comes last
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** What a column is sorted by. */
    private interface Key extends Serializable {
        @Nullable
        Comparable<?> of(RankedRegion region);
    }

    private Component region(RankedRegion region) {
        var asOf = new Div(
                region.publishedAt() == null
                        ? getTranslation("benchmark.notPublished")
                        : getTranslation("benchmark.asOf", Numbers.current().shortDate(region.publishedAt())));
        asOf.addClassName("li-muted");
        return new Div(new Div(region.name()), asOf);
    }

    private Component change(RankedRegion region) {
        return region.change().<Component>map(it -> new Change(it, "")).orElseGet(() -> new Span(ABSENT));
    }

    private Component category(RankedRegion region) {
        return region.category() == null
                ? new StatusBadge(Tone.OUTLINE, LiIcon.CIRCLE_DASHED, getTranslation("benchmark.notPublished"))
                : new CategoryMark(region.category(), facts.category(region.category()));
    }

    private static String orAbsent(@Nullable Integer figure) {
        return figure == null ? ABSENT : Numbers.current().whole(figure);
    }
}
