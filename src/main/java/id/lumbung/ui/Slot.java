package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place in a page whose content is made anew only when what it is made of has changed. It takes no room itself. */
public class Slot extends Div {
    private static final long serialVersionUID = 1L;

    private transient @Nullable Object made;

    public Slot() {
        addClassName("li-slot");
    }

    /**
     * Shows the content, which is made only when something else was shown before.
     *
     * @param of what the content is made of, compared by its value
     */
    public void show(Object of, SerializableSupplier<@Nullable Component> content) {
        if (Objects.equals(of, made)) {
            return;
        }
        made = of;
        removeAll();
        var shown = content.get();
        if (shown != null) {
            add(shown);
        }
    }
}
