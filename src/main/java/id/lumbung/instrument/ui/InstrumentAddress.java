package id.lumbung.instrument.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What of an instrument is shown, as the query of an address that can be kept and sent.
 *
 * @param packs whether the packs are shown instead of the wording
 */
record InstrumentAddress(Optional<String> version, String words, Optional<String> indicator, boolean packs) {
    private static final String WORDS = "q";
    private static final String TAB = "tab";
    private static final String PACKS = "packs";

    static InstrumentAddress of(QueryParameters query) {
        return new InstrumentAddress(
                query.getSingleParameter(InstrumentNavigation.VERSION),
                query.getSingleParameter(WORDS).orElse(""),
                query.getSingleParameter(InstrumentNavigation.INDICATOR),
                query.getSingleParameter(TAB).filter(PACKS::equals).isPresent());
    }

    Location toLocation() {
        var values = new LinkedHashMap<String, String>();
        if (packs) {
            values.put(TAB, PACKS);
        }
        version.ifPresent(it -> values.put(InstrumentNavigation.VERSION, it));
        if (!words.isBlank()) {
            values.put(WORDS, words);
        }
        indicator.ifPresent(it -> values.put(InstrumentNavigation.INDICATOR, it));
        return new Location(InstrumentNavigation.INSTRUMENTS, QueryParameters.simple(values));
    }
}
