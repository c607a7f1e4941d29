package id.lumbung.ui;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

/** One choice among a few. Its list bears the name of the field, without which a screen reader reads choices of nothing. */
public class Choice<T> extends Select<T> {
    private static final long serialVersionUID = 1L;

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        nameList(label);
    }

    @Override
    public void setAriaLabel(@Nullable String label) {
        super.setAriaLabel(label);
        nameList(label);
    }

    private void nameList(@Nullable String name) {
        getElement()
                .getChildren()
                .filter(it -> it.getTag().equals("vaadin-select-list-box"))
                .forEach(it -> it.setAttribute("aria-label", name == null ? "" : name));
    }
}
