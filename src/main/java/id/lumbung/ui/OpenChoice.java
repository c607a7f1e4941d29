package id.lumbung.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;

/** A choice from what is usual, in which anything else may be written; Vaadin alone forgets what was written. */
public final class OpenChoice {
    private OpenChoice() {}

    /**
     * With nothing chosen. Its listeners hear of what is written as of a value that was set, not as of one from the
     * browser.
     */
    public static ComboBox<String> of(Collection<String> usual) {
        var choice = NameChoice.one(usual, it -> it);
        choice.setClearButtonVisible(true);
        choice.setAllowCustomValue(true);
        choice.addCustomValueSetListener(it -> {
            var written = it.getDetail().strip();
            choice.setValue(written.isEmpty() ? null : written);
        });
        return choice;
    }
}
