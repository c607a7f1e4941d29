package id.lumbung.listing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.ui.AssessmentNavigation;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.InnovationLine;
import id.lumbung.listing.InnovationList;
import id.lumbung.listing.InnovationOrder;
import id.lumbung.listing.InnovationOrder.Column;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The innovations a page at a time: columns where there is room, cards where there is none. */
class InnovationGrid extends Composite<Grid<InnovationLine>> {
    private static final long serialVersionUID = 1L;
    /** The grid holds as many pages as it takes to fill twice what is in sight. */
    private static final int PAGE = 15;

    private static final int PHONE = 800;

    private final transient InnovationList innovations;
    private final SerializableSupplier<InnovationFilter> filter;
    private final Grid<InnovationLine> grid = getContent();
    private final transient InnovationCells cells;
    private Command whenSorted = () -> {};
    private SerializableConsumer<Integer> whenCounted = _ -> {};
    private transient @Nullable InnovationLine focused;
    private transient InnovationOrder order = InnovationOrder.LAST_CHANGED;
    private boolean wide;

    InnovationGrid(InnovationList innovations, SerializableSupplier<InnovationFilter> filter, InnovationCells cells) {
        this.innovations = innovations;
        this.filter = filter;
        this.cells = cells;
        grid.setPageSize(PAGE);
        grid.addClassName("li-innovations");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setItems(DataProvider.<InnovationLine>fromCallbacks(this::fetch, this::count));
        grid.addItemClickListener(
                it -> AssessmentNavigation.openSheet(it.getItem().id()));
        grid.addCellFocusListener(it -> focused = it.getItem().orElse(null));
        Shortcuts.addShortcutListener(grid, this::openFocused, Key.ENTER).listenOn(grid);
        grid.addSortListener(this::sorted);
        var width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        wide = width <= 0 || width > PHONE; // who does not say how wide a page is gets columns
        showColumns();
    }

    void whenSorted(Command listener) {
        whenSorted = listener;
    }

    void whenCounted(SerializableConsumer<Integer> listener) {
        whenCounted = listener;
    }

    void sortBy(InnovationOrder wanted) {
        order = wanted;
        var direction = order.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        var column = grid.getColumnByKey(order.column().name()); // a card has none
        grid.sort(column == null ? List.of() : List.of(new GridSortOrder<>(column, direction)));
    }

    InnovationOrder order() {
        return order;
    }

    void refresh() {
        grid.getLazyDataView().refreshAll();
    }

    /** What stands where no line is; nothing when there are some. */
    void showInstead(@Nullable Component shown) {
        grid.setEmptyStateComponent(shown);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var resizes = event.getUI().getPage().addBrowserWindowResizeListener(it -> fit(it.getWidth() > PHONE));
        addDetachListener(detached -> {
            resizes.remove();
            detached.unregisterListener();
        });
    }

    private Stream<InnovationLine> fetch(Query<InnovationLine, Void> query) {
        return innovations.find(filter.get(), order(), query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<InnovationLine, Void> query) {
        var count = Math.toIntExact(innovations.count(filter.get()));
        whenCounted.accept(count);
        return count;
    }

    private void fit(boolean nowWide) {
        if (wide != nowWide) {
            wide = nowWide;
            showColumns();
        }
    }

    /** Only what is shown is there: a hidden column would be filled and sent too. */
    private void showColumns() {
        grid.removeAllColumns();
        grid.setClassName("li-innovations-cards", !wide);
        if (wide) {
            addColumns();
        } else {
            grid.addColumn(cells.renderer(InnovationCells.CARD)).setFlexGrow(1);
        }
        sortBy(order);
    }

    private void addColumns() {
        column("name", InnovationCells.NAME, Column.TITLE).setFlexGrow(1).setWidth("260px");
        column("zone", InnovationCells.ZONE, null).setWidth("112px");
        column("verified", InnovationCells.VERIFIED, Column.VERIFIED)
                .setWidth("132px")
                .setTextAlign(ColumnTextAlign.END);
        column("claimed", InnovationCells.CLAIMED, Column.CLAIMED)
                .setWidth("104px")
                .setTextAlign(ColumnTextAlign.END);
        column("filled", InnovationCells.FILLED, Column.FILLED).setWidth("160px");
        column("state", InnovationCells.STATE, Column.STATE).setWidth("200px");
        column("changed", InnovationCells.CHANGED, Column.UPDATED).setWidth("136px");
    }

    private Grid.Column<InnovationLine> column(String key, String template, @Nullable Column sorted) {
        var column = grid.addColumn(cells.renderer(template))
                .setHeader(getTranslation("listing.list.column." + key))
                .setFlexGrow(0);
        return sorted == null ? column : column.setKey(sorted.name()).setSortProperty(sorted.name());
    }

    private void sorted(SortEvent<Grid<InnovationLine>, GridSortOrder<InnovationLine>> event) {
        if (event.isFromClient()) {
            order = event.getSortOrder().stream()
                    .findFirst()
                    .map(it -> new InnovationOrder(
                            Column.valueOf(it.getSorted().getKey()), it.getDirection() == SortDirection.ASCENDING))
                    .orElse(InnovationOrder.LAST_CHANGED);
            whenSorted.execute();
        }
    }

    private void openFocused() {
        if (focused != null) {
            AssessmentNavigation.openSheet(focused.id());
        }
    }
}
