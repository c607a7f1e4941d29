package id.lumbung.instrument.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.instrument.core.InstrumentVersion;
import java.util.Map;

/** The ways to the pages of instruments, for views of any feature. */
public final class InstrumentNavigation {
    static final String INSTRUMENTS = "instruments";
    static final String VERSION = "version";
    static final String INDICATOR = "indicator";

    private InstrumentNavigation() {}

    /** Where the full wording of an indicator stands, for links. */
    public static String indicatorPath(InstrumentVersion version, String indicator) {
        var query = QueryParameters.simple(Map.of(VERSION, version.code(), INDICATOR, indicator));
        return new Location(INSTRUMENTS, query).getPathWithQueryParameters();
    }
}
