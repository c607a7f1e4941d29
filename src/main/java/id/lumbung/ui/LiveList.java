package id.lumbung.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list that is shown again and again: what is in it already stays as it is, and only what came or went is sent.
 *
 * @param <T> what a line is made of, told apart by its value, each once
 */
public class LiveList<T> extends OrderedList {
    private static final long serialVersionUID = 1L;

    private final transient Map<T, ListItem> lines = new LinkedHashMap<>();

    public LiveList(String className) {
        addClassName(className);
    }

    /** Shows these in this order. */
    public void show(List<T> items, Function<T, ListItem> line) {
        for (var gone : new ArrayList<>(lines.keySet())) {
            if (!items.contains(gone)) {
                remove(lines.remove(gone));
            }
        }
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var shown = lines.computeIfAbsent(item, line);
            if (i >= getComponentCount() || !getComponentAt(i).equals(shown)) {
                addComponentAtIndex(i, shown);
            }
        }
    }
}
