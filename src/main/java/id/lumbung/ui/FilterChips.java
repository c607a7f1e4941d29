package id.lumbung.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One choice among a few, as round chips; the chosen one is filled. */
public class FilterChips<T> extends Div {
    private static final long serialVersionUID = 1L;

    private final Map<T, NativeButton> chips = new LinkedHashMap<>();
    private final Map<T, String> labels = new LinkedHashMap<>();
    private final SerializableConsumer<T> whenChosen;
    private SerializableConsumer<T> whenClicked = _ -> {};
    private @Nullable T chosen;

    public FilterChips(String label, SerializableConsumer<T> whenChosen) {
        this.whenChosen = whenChosen;
        addClassName("li-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    /** Adds a choice; the first one added is chosen. */
    public FilterChips<T> withChoice(T choice, String label) {
        return add(choice, new NativeButton(label));
    }

    /** Adds a choice that says how many there are. */
    public FilterChips<T> withChoice(T choice, String label, long count) {
        labels.put(choice, label);
        add(choice, new NativeButton());
        count(choice, count);
        return this;
    }

    /** Keeps what is chosen in the address, under this name; what the address says is chosen now. */
    public FilterChips<T> inAddress(String name) {
        var usual = chosen;
        PageAddress.get(name)
                .flatMap(it -> chips.keySet().stream()
                        .filter(choice -> choice.toString().equals(it))
                        .findFirst())
                .ifPresent(this::choose);
        whenClicked = it -> PageAddress.put(name, Objects.equals(it, usual) ? null : it.toString());
        return this;
    }

    /** Says anew how many there are of a choice that was added with its number. */
    public void count(T choice, long count) {
        var chip = chips.get(choice);
        var label = labels.get(choice);
        if (chip != null && label != null) {
            Markup.show(
                    chip,
                    new Element("span").text(label),
                    Markup.words("li-chip-count", Numbers.current().whole(count)));
        }
    }

    public @Nullable T chosen() {
        return chosen;
    }

    /** Chooses without telling the listener. */
    public void choose(T choice) {
        chosen = choice;
        chips.forEach((it, chip) ->
                chip.getElement().setAttribute("aria-pressed", Boolean.toString(Objects.equals(it, choice))));
    }

    private FilterChips<T> add(T choice, NativeButton chip) {
        chip.addClassName("li-chip");
        chip.addClickListener(_ -> {
            choose(choice);
            whenClicked.accept(choice);
            whenChosen.accept(choice);
        });
        chips.put(choice, chip);
        add(chip);
        choose(chosen == null ? choice : chosen);
        return this;
    }
}
