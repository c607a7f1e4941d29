package id.lumbung.instrument.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * What of an instrument is shown, as the query of an address that can be kept and sent.
 *
 * @param revision of the version; the newest when absent
 * @param packs whether the packs are shown instead of the wording
 */
record InstrumentAddress(
        Optional<String> version, Optional<Integer> revision, String words, Optional<String> indicator, boolean packs) {
    private static final String WORDS = "q";
    private static final String TAB = "tab";
    private static final String PACKS = "packs";

    static InstrumentAddress of(QueryParameters query) {
        return new InstrumentAddress(
                query.getSingleParameter(InstrumentNavigation.VERSION),
                InstrumentNavigation.revision(query),
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
        revision.ifPresent(it -> values.put(InstrumentNavigation.REVISION, Integer.toString(it)));
        if (!words.isBlank()) {
            values.put(WORDS, words);
        }
        indicator.ifPresent(it -> values.put(InstrumentNavigation.INDICATOR, it));
        return new Location(InstrumentNavigation.INSTRUMENTS, QueryParameters.simple(values));
    }

    InstrumentAddress withVersion(InstrumentVersion next) {
        return new InstrumentAddress(
                Optional.of(next.code()), Optional.of(next.revision().number()), words, indicator, false);
    }

    InstrumentAddress withWords(String next) {
        return new InstrumentAddress(version, revision, next, indicator, false);
    }

    InstrumentAddress withIndicator(Optional<String> next) {
        return new InstrumentAddress(version, revision, words, next, false);
    }

    InstrumentAddress withPacks(boolean next) {
        return new InstrumentAddress(version, revision, words, indicator, next);
    }

    /** The version that is meant; the usual one when there is no such. */
    InstrumentVersion in(Instrument instrument) {
        return version.flatMap(code ->
                        revision.flatMap(it -> instrument.version(code, it)).or(() -> instrument.version(code)))
                .or(() -> instrument.version(instrument.defaultVersion()))
                .orElseThrow();
    }
}
