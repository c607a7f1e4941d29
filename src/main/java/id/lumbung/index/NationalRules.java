package id.lumbung.index;

import id.lumbung.assessment.GovernmentCalendar;
import id.lumbung.index.core.NationalDoubt;
import id.lumbung.index.core.NationalItem;
import id.lumbung.index.core.NationalScale;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.document.LineFlaw;
import id.lumbung.shared.NumberRange;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a national result can be: within its bounds, by the scale and the version of its year. */
@Singleton
class NationalRules {
    private static final int MOST_DECIMALS = 3;
    private static final int LONGEST_SOURCE = 500;
    private static final String REASON = "index.national.flaw.";

    private final Instruments instruments;
    private final GovernmentCalendar calendar;

    NationalRules(Instruments instruments, GovernmentCalendar calendar) {
        this.instruments = instruments;
        this.calendar = calendar;
    }

    /** The aspects and indicators of which points can be known in any year. */
    Set<String> items() {
        var indicators = versions()
                .flatMap(version -> Stream.of(Aspect.values()).flatMap(it -> version.indicators(it).stream()))
                .map(Indicator::code);
        return Stream.concat(Stream.of(NationalItem.values()).map(Enum::name), indicators)
                .collect(Collectors.toSet());
    }

    /** What points of an aspect or an indicator can be in any year. */
    NumberRange points(String item) {
        var most = versions()
                .flatMap(it -> NationalItem.maximum(it, item).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return new NumberRange(BigDecimal.ZERO, most, MOST_DECIMALS);
    }

    /** Everything that is wrong with it. */
    List<LineFlaw> flaws(long line, NationalResult result) {
        var flaws = new ArrayList<LineFlaw>();
        var thisYear = calendar.today().getYear();
        if (!NationalResult.YEARS.holds(BigDecimal.valueOf(result.year())) || result.year() > thisYear) {
            flaws.add(LineFlaw.at(line, REASON + "year", Integer.toString(result.year()), Integer.toString(thisYear)));
        }
        if (result.isEmpty()) {
            flaws.add(LineFlaw.at(line, REASON + "empty"));
        }
        var index = result.index();
        var range = NationalResult.range(result.year());
        if (index != null && !range.holds(index)) {
            flaws.add(LineFlaw.at(line, REASON + "index", index, range.most()));
        }
        if (result.rank() != null && !NationalResult.RANKS.holds(BigDecimal.valueOf(result.rank()))) {
            flaws.add(LineFlaw.at(line, REASON + "rank", result.rank()));
        }
        var source = result.source();
        if (source != null && source.length() > LONGEST_SOURCE) {
            flaws.add(LineFlaw.at(line, REASON + "source", LONGEST_SOURCE));
        }
        flaws.addAll(points(line, result));
        return flaws;
    }

    private List<LineFlaw> points(long line, NationalResult result) {
        if (result.scale() == NationalScale.POINTS) {
            return result.points().isEmpty()
                    ? List.of()
                    : List.of(LineFlaw.at(line, REASON + "otherParts", Integer.toString(result.year())));
        }
        var version = version(result.year());
        return result.points().entrySet().stream()
                .flatMap(it -> flaw(line, version, it.getKey(), it.getValue()).stream())
                .toList();
    }

    private static Optional<LineFlaw> flaw(long line, InstrumentVersion version, String item, BigDecimal points) {
        var most = NationalItem.maximum(version, item);
        if (most.isEmpty()) {
            return Optional.of(LineFlaw.at(line, REASON + "item", item, version.code()));
        }
        return new NumberRange(BigDecimal.ZERO, most.get(), MOST_DECIMALS).holds(points)
                ? Optional.empty()
                : Optional.of(LineFlaw.at(line, REASON + "points", item, points, most.get()));
    }

    /** What contradicts itself in it; only a version of its own year can say so. */
    List<NationalDoubt> doubts(NationalResult result) {
        return result.scale() == NationalScale.POINTS
                ? List.of()
                : instruments
                        .iid()
                        .version(Integer.toString(result.year()))
                        .map(it -> NationalDoubt.of(it, result.index(), result.points()))
                        .orElse(List.of());
    }

    /** The version of the year; where there is none, the one that is usual now. */
    private InstrumentVersion version(int year) {
        var instrument = instruments.iid();
        return instrument
                .version(Integer.toString(year))
                .orElseGet(() -> instruments.version(instrument.code(), instrument.defaultVersion()));
    }

    private Stream<InstrumentVersion> versions() {
        return instruments.iid().versions().stream();
    }
}
