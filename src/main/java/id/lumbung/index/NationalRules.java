package id.lumbung.index;

import id.lumbung.index.core.NationalItem;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a national result can be: within its bounds, by the version of its year. */
@Singleton
class NationalRules {
    private static final BigDecimal MOST_INDEX = BigDecimal.valueOf(100);
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DECIMALS = 3;
    private static final int LONGEST_SOURCE = 500;
    private static final String REASON = "index.national.flaw.";

    private final Instruments instruments;

    NationalRules(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Everything that is wrong with it. */
    List<NationalFlaw> flaws(long line, NationalResult result) {
        var flaws = new ArrayList<NationalFlaw>();
        if (result.year() < FIRST_YEAR || result.year() > LAST_YEAR) {
            flaws.add(NationalFlaw.at(line, REASON + "year", Integer.toString(result.year())));
        }
        if (result.isEmpty()) {
            flaws.add(NationalFlaw.at(line, REASON + "empty"));
        }
        var index = result.index();
        if (index != null && (index.signum() < 0 || index.compareTo(MOST_INDEX) > 0 || index.scale() > 2)) {
            flaws.add(NationalFlaw.at(line, REASON + "index", index.toPlainString()));
        }
        if (result.rank() != null && result.rank() < 1) {
            flaws.add(NationalFlaw.at(line, REASON + "rank", result.rank()));
        }
        var source = result.source();
        if (source != null && source.length() > LONGEST_SOURCE) {
            flaws.add(NationalFlaw.at(line, REASON + "source", LONGEST_SOURCE));
        }
        var version = version(result.year());
        result.points().forEach((item, points) -> check(line, version, item, points, flaws));
        return flaws;
    }

    private static void check(
            long line, InstrumentVersion version, String item, BigDecimal points, List<NationalFlaw> flaws) {
        NationalItem.maximum(version, item)
                .ifPresentOrElse(
                        most -> {
                            var out = points.signum() < 0 || points.compareTo(most) > 0;
                            if (out || points.scale() > MOST_DECIMALS) {
                                flaws.add(NationalFlaw.at(line, REASON + "points", item, most.toPlainString()));
                            }
                        },
                        () -> flaws.add(NationalFlaw.at(line, REASON + "item", item)));
    }

    /** The version of the year; where there is none, the one that is usual now. */
    private InstrumentVersion version(int year) {
        var instrument = instruments.iid();
        return instrument
                .version(Integer.toString(year))
                .orElseGet(() -> instruments.version(instrument.code(), instrument.defaultVersion()));
    }
}
