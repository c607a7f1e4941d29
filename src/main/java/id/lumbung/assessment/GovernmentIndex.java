package id.lumbung.assessment;

import static java.util.stream.Collectors.toCollection;

import id.lumbung.assessment.core.AffairCoverage;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Totals;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The index of the government, from sums the database makes and the one formula of the instrument. */
@Singleton
public class GovernmentIndex {
    private final PeriodRepository periods;
    private final IndexPartRepository figures;
    private final Instruments instruments;

    GovernmentIndex(PeriodRepository periods, IndexPartRepository figures, Instruments instruments) {
        this.periods = periods;
        this.figures = figures;
        this.instruments = instruments;
    }

    /** The index of the year as it stands now. */
    @Asks(Permission.DASHBOARD_READ)
    @Transactional
    public IndexFigures of(int year) {
        var period = periods.findById(year).orElseThrow(() -> new NotFoundException("period", year));
        var version = instruments.version(period.instrument());
        var parts = figures.findParts(year);
        return new IndexFigures(
                year,
                version,
                next(version),
                innovations(parts).mapToLong(IndexPart::innovations).sum(),
                index(version, parts, View.CLAIMED),
                index(version, parts, View.VERIFIED),
                coverage(version, parts));
    }

    private Optional<InstrumentVersion> next(InstrumentVersion version) {
        return instruments.find(version.instrument()).stream()
                .flatMap(it -> it.versions().stream())
                .dropWhile(it -> !it.code().equals(version.code()))
                .skip(1)
                .findFirst();
    }

    static IndexScore index(InstrumentVersion version, List<IndexPart> parts, View view) {
        var basic = version.basicServiceAffairs();
        var eligible = innovations(parts).filter(it -> it.eligible(view) > 0).toList();
        var covered = eligible.stream()
                .map(IndexPart::affair)
                .filter(Objects::nonNull)
                .filter(basic::contains)
                .collect(toCollection(TreeSet::new));
        return Scoring.index(
                version,
                new Totals(
                        points(parts.stream().filter(IndexPart::spd), view),
                        (int) eligible.stream()
                                .mapToLong(it -> it.eligible(view))
                                .sum(),
                        points(eligible.stream(), view).longValueExact(),
                        covered));
    }

    private static List<AffairCoverage> coverage(InstrumentVersion version, List<IndexPart> parts) {
        return version.affairs().stream()
                .filter(it -> it.kind() == Affair.Kind.BASIC_SERVICE)
                .map(affair -> innovations(parts)
                        .filter(it -> affair.code().equals(it.affair()))
                        .findFirst()
                        .map(it -> new AffairCoverage(affair, it.claimedEligible(), it.verifiedEligible()))
                        .orElseGet(() -> new AffairCoverage(affair, 0, 0)))
                .toList();
    }

    private static Stream<IndexPart> innovations(List<IndexPart> parts) {
        return parts.stream().filter(it -> !it.spd());
    }

    private static BigDecimal points(Stream<IndexPart> parts, View view) {
        return parts.map(it -> it.points(view)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
