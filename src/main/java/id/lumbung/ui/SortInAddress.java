package id.lumbung.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;

/** Keeps in the address by which column a grid is sorted, as its key, with a minus before it where downwards. */
public final class SortInAddress {
    private static final String DOWN = "-";

    private SortInAddress() {}

    /** Sorts the grid as the address says under this name, and says there how it is sorted from now on. */
    public static <T> void of(Grid<T> grid, String name) {
        PageAddress.get(name).ifPresent(it -> sort(grid, it));
        grid.addSortListener(change -> {
            if (change.isFromClient()) {
                PageAddress.put(
                        name,
                        change.getSortOrder().stream()
                                .findFirst()
                                .map(SortInAddress::words)
                                .orElse(null));
            }
        });
    }

    private static <T> void sort(Grid<T> grid, String wanted) {
        var down = wanted.startsWith(DOWN);
        var column = grid.getColumnByKey(down ? wanted.substring(1) : wanted);
        if (column != null) {
            grid.sort(List.of(new GridSortOrder<>(column, down ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
        }
    }

    private static <T> String words(GridSortOrder<T> order) {
        return (order.getDirection() == SortDirection.DESCENDING ? DOWN : "")
                + order.getSorted().getKey();
    }
}
