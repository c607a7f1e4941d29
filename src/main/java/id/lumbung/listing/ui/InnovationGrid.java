package id.lumbung.listing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
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
    private static final int PAGE = 50;
    private static final int PHONE = 800;

    private final transient InnovationList innovations;
    private final SerializableSupplier<InnovationFilter> filter;
    private final Grid<InnovationLine> grid = getContent();
    private final Grid.Column<InnovationLine> card;
    private SerializableConsumer<Integer> whenCounted = _ -> {};
    private transient @Nullable InnovationLine focused;

    InnovationGrid(InnovationList innovations, SerializableSupplier<InnovationFilter> filter, InnovationCells cells) {
        this.innovations = innovations;
        this.filter = filter;
        grid.setPageSize(PAGE);
        grid.addClassName("li-innovations");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addColumns(cells);
        card = grid.addColumn(new ComponentRenderer<>(cells::card)).setFlexGrow(1);
        grid.setItems(DataProvider.<InnovationLine>fromCallbacks(this::fetch, this::count));
        grid.addItemClickListener(
                it -> AssessmentNavigation.openSheet(it.getItem().id()));
        grid.addCellFocusListener(it -> focused = it.getItem().orElse(null));
        Shortcuts.addShortcutListener(grid, this::openFocused, Key.ENTER).listenOn(grid);
        showColumns(true);
    }

    void whenSorted(Command listener) {
        grid.addSortListener(it -> {
            if (it.isFromClient()) {
                listener.execute();
            }
        });
    }

    void whenCounted(SerializableConsumer<Integer> listener) {
        whenCounted = listener;
    }

    void sortBy(InnovationOrder order) {
        var direction = order.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        grid.sort(List.of(new GridSortOrder<>(grid.getColumnByKey(order.column().name()), direction)));
    }

    InnovationOrder order() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(it -> new InnovationOrder(
                        Column.valueOf(it.getSorted().getKey()), it.getDirection() == SortDirection.ASCENDING))
                .orElse(InnovationOrder.LAST_CHANGED);
    }

    void refresh() {
        grid.getLazyDataView().refreshAll();
    }

    void whenEmpty(Component shown) {
        grid.setEmptyStateComponent(shown);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(it -> showColumns(it.getWindowInnerWidth() > PHONE));
        var resizes = page.addBrowserWindowResizeListener(it -> showColumns(it.getWidth() > PHONE));
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

    private void addColumns(InnovationCells cells) {
        column("name", cells::name, Column.TITLE).setFlexGrow(1).setWidth("260px");
        column("zone", cells::zone, null).setWidth("112px");
        column("verified", cells::verified, Column.VERIFIED).setWidth("132px").setTextAlign(ColumnTextAlign.END);
        column("claimed", cells::claimed, Column.CLAIMED).setWidth("104px").setTextAlign(ColumnTextAlign.END);
        column("filled", cells::filled, Column.FILLED).setWidth("160px");
        column("state", cells::state, Column.STATE).setWidth("200px");
        sorted(grid.addColumn(cells::changed), "changed", Column.UPDATED)
                .setWidth("136px")
                .setFlexGrow(0);
    }

    private Grid.Column<InnovationLine> column(
            String key, SerializableFunction<InnovationLine, Component> cell, @Nullable Column order) {
        return sorted(grid.addColumn(new ComponentRenderer<>(cell)), key, order).setFlexGrow(0);
    }

    private Grid.Column<InnovationLine> sorted(Grid.Column<InnovationLine> column, String key, @Nullable Column order) {
        column.setHeader(getTranslation("listing.list.column." + key));
        return order == null ? column : column.setKey(order.name()).setSortProperty(order.name());
    }

    private void openFocused() {
        if (focused != null) {
            AssessmentNavigation.openSheet(focused.id());
        }
    }

    private void showColumns(boolean wide) {
        grid.getColumns().forEach(it -> it.setVisible(wide != it.equals(card)));
        grid.setClassName("li-innovations-cards", !wide);
    }
}
