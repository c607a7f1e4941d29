package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Two letters that stand for a person or, until it has a crest, for a government. */
class Initials extends Span {
    private static final long serialVersionUID = 1L;

    Initials(String name) {
        super(of(name));
        addClassName("li-initials");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** {@code KM} for Kota Mojokerto, {@code JT} for Provinsi Jawa Timur. */
    static String of(String name) {
        return Arrays.stream(name.split("[^\\p{L}]+"))
                .filter(it -> !it.isEmpty() && !it.equals("Provinsi"))
                .limit(2)
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
