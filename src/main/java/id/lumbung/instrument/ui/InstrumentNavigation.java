package id.lumbung.instrument.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.instrument.core.InstrumentVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The ways to the pages of instruments, for views of any feature. */
public final class InstrumentNavigation {
    static final String INSTRUMENTS = "instruments";
    static final String VERSION = "version";
    static final String REVISION = "revision";
    static final String INDICATOR = "indicator";
    private static final int MOST_DIGITS = 3;

    private InstrumentNavigation() {}

    /** Where the full wording of an indicator stands, for links. */
    public static String indicatorPath(InstrumentVersion version, String indicator) {
        var values = new LinkedHashMap<>(values(version));
        values.put(INDICATOR, indicator);
        return new Location(INSTRUMENTS, QueryParameters.simple(values)).getPathWithQueryParameters();
    }

    /** A version in an address. */
    public static QueryParameters query(InstrumentVersion version) {
        return QueryParameters.simple(values(version));
    }

    /** The revision an address names; none when it names none that could be. */
    public static Optional<Integer> revision(QueryParameters query) {
        return query.getSingleParameter(REVISION)
                .filter(it -> it.length() <= MOST_DIGITS && it.chars().allMatch(c -> c >= '0' && c <= '9'))
                .filter(it -> !it.isEmpty())
                .map(Integer::valueOf);
    }

    static Map<String, String> values(InstrumentVersion version) {
        return Map.of(
                VERSION,
                version.code(),
                REVISION,
                Integer.toString(version.revision().number()));
    }
}
