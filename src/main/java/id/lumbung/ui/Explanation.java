package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableSupplier;

/** What opens beside a button and says more; put together when it is first asked for, since hardly any of it ever is. */
public final class Explanation {

    private Explanation() {}

    /** The popover of a button, which belongs beside it. */
    public static Popover of(NativeButton button, String label, SerializableSupplier<Component> content) {
        var popover = new Popover();
        popover.setTarget(button);
        popover.setOpenOnClick(false);
        popover.setAriaLabel(label);
        button.addClickListener(_ -> {
            if (popover.getChildren().findAny().isEmpty()) {
                var shown = content.get();
                shown.getElement().setAttribute("tabindex", "0"); // so that keys can scroll it where it is long
                popover.add(shown);
            }
            popover.setOpened(!popover.isOpened());
        });
        return popover;
    }
}
