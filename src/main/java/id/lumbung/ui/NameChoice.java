package id.lumbung.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBox.ItemFilter;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import id.lumbung.shared.NormalText;
import java.util.Collection;

/**
 * Choices among names that are found by typing, as everywhere in one form of the text: {@code Jumat} finds {@code Jum’at}.
 * Vaadin alone compares letter by letter, in the browser.
 */
public final class NameChoice {
    private NameChoice() {}

    /** One of them. */
    public static <T> ComboBox<T> one(Collection<T> items, ItemLabelGenerator<T> name) {
        var choice = new ComboBox<T>();
        choice.setItemLabelGenerator(name);
        choice.setItems(finding(name), items);
        return choice;
    }

    /** Some of them. */
    public static <T> MultiSelectComboBox<T> some(Collection<T> items, ItemLabelGenerator<T> name) {
        var choice = ComponentTexts.localized(new MultiSelectComboBox<T>());
        choice.setItemLabelGenerator(name);
        choice.setItems(finding(name), items);
        return choice;
    }

    private static <T> ItemFilter<T> finding(ItemLabelGenerator<T> name) {
        return (item, typed) -> NormalText.of(name.apply(item)).contains(NormalText.of(typed));
    }
}
