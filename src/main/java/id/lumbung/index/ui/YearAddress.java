package id.lumbung.index.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.shared.NotFoundException;
import java.util.Map;
import java.util.Optional;

/** The year a page is asked for, as the query of its address. */
final class YearAddress {
    private static final String YEAR = "year";

    private YearAddress() {}

    /**
     * The year; nothing when none is named.
     *
     * @throws NotFoundException when what is named is no year
     */
    static Optional<Integer> year(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getSingleParameter(YEAR).map(YearAddress::year);
    }

    private static int year(String text) {
        if (!text.matches("\\d{4}")) {
            throw new NotFoundException("period", text);
        }
        return Integer.parseInt(text);
    }

    static QueryParameters of(int year) {
        return QueryParameters.simple(Map.of(YEAR, Integer.toString(year)));
    }
}
