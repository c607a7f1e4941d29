package id.lumbung.index.core;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.Row;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Our index beside the ministry's, part by part and row by row. A row of innovations has the mean of its points, over the
 * divisor of the index, so that the rows of an aspect add up to it.
 */
public record NationalGaps(IndexScore claimed, IndexScore verified, List<Gap> parts, List<Gap> rows) {
    private static final int DECIMALS = 2;

    public NationalGaps {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /** Compares a portfolio with what was published, by item. */
    public static NationalGaps of(InstrumentVersion version, Portfolio portfolio, Map<String, BigDecimal> published) {
        var claimed = CountedPortfolio.of(version, portfolio, View.CLAIMED);
        var verified = CountedPortfolio.of(version, portfolio, View.VERIFIED);
        var claims = rows(claimed);
        var proven = rows(verified);
        var rows = Stream.of(Aspect.values())
                .flatMap(it -> version.indicators(it).stream())
                .map(Indicator::code)
                .map(it -> new Gap(
                        it,
                        Objects.requireNonNull(claims.get(it)),
                        Objects.requireNonNull(proven.get(it)),
                        Optional.ofNullable(published.get(it))))
                .toList();
        var ours = claimed.index();
        var theirs = verified.index();
        var parts = Stream.of(NationalItem.values())
                .map(it -> new Gap(it.name(), points(it, ours), points(it, theirs), national(it, version, published)))
                .toList();
        return new NationalGaps(ours, theirs, parts, rows);
    }

    private static BigDecimal points(NationalItem part, IndexScore score) {
        return switch (part) {
            case SPD -> score.totals().spd();
            case MATURITY -> score.meanMaturity();
            case QUANTITY -> score.quantity();
        };
    }

    /** What was published of the part, or what all its rows make together. */
    private static Optional<BigDecimal> national(
            NationalItem part, InstrumentVersion version, Map<String, BigDecimal> published) {
        var said = Optional.ofNullable(published.get(part.name()));
        return switch (part) {
            case SPD -> said.or(() -> sum(version.indicators(Aspect.SPD), published));
            case MATURITY -> said.or(() -> sum(version.indicators(Aspect.SID), published));
            case QUANTITY -> said;
        };
    }

    private static Optional<BigDecimal> sum(List<Indicator> rows, Map<String, BigDecimal> published) {
        var known = rows.stream()
                .map(it -> published.get(it.code()))
                .filter(Objects::nonNull)
                .toList();
        return known.size() == rows.size() ? known.stream().reduce(BigDecimal::add) : Optional.empty();
    }

    private static Map<String, BigDecimal> rows(CountedPortfolio counted) {
        var version = counted.version();
        var points = new HashMap<String, BigDecimal>();
        Scoring.spd(version, counted.portfolio().spd(), counted.view()).rows().stream()
                .forEach((Row it) -> points.put(it.indicator(), it.points()));
        var divisor = BigDecimal.valueOf(counted.index().divisor());
        var row = 0;
        for (var indicator : version.indicators(Aspect.SID)) {
            points.put(indicator.code(), new Ratio(BigDecimal.valueOf(sum(counted, row)), divisor).rounded(DECIMALS));
            row++;
        }
        return points;
    }

    private static long sum(CountedPortfolio counted, int row) {
        var sum = 0L;
        for (int innovation = 0; innovation < counted.size(); innovation++) {
            if (counted.eligible(innovation)) {
                sum += (long) counted.weight(row) * counted.level(innovation, row);
            }
        }
        return sum;
    }
}
