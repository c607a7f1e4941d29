package id.lumbung.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;

/** The year a page is asked for, as the query of its address. */
final class YearAddress {
    private static final String YEAR = "year";

    private YearAddress() {}

    /** The year; nothing when none is named or it is no number. */
    static Optional<Integer> year(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf);
    }

    static QueryParameters of(int year) {
        return QueryParameters.simple(Map.of(YEAR, Integer.toString(year)));
    }
}
