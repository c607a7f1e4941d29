package id.lumbung.index;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.lumbung.assessment.AssessmentBasis;
import id.lumbung.index.core.NationalDoubt;
import id.lumbung.index.core.NationalGaps;
import id.lumbung.index.core.NationalScale;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the ministry published of each year: entered, imported, and compared with what we had computed ourselves. */
@Singleton
public class NationalResults {
    private final YearlyIndexRepository years;
    private final NationalPointRepository points;
    private final AssessmentBasis basis;
    private final PeriodPortfolio portfolios;
    private final NationalRules rules;
    private final Access access;

    NationalResults(
            YearlyIndexRepository years,
            NationalPointRepository points,
            AssessmentBasis basis,
            PeriodPortfolio portfolios,
            NationalRules rules,
            Access access) {
        this.years = years;
        this.points = points;
        this.basis = basis;
        this.portfolios = portfolios;
        this.rules = rules;
        this.access = access;
    }

    /** The years of which something was published, the oldest first. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public List<NationalResult> all() {
        return published();
    }

    private List<NationalResult> published() {
        var byYear = points.findEvery().stream()
                .collect(groupingBy(it -> it.key().year(), toMap(it -> it.key().item(), NationalPoint::points)));
        return years.findAllOrderByYear().stream()
                .map(it -> NationalResult.of(it, byYear.getOrDefault(it.year(), Map.<String, BigDecimal>of())))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Our figures of the year beside the published ones; nothing when there is no period or nothing was published. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public Optional<NationalComparison> compare(int year) {
        if (!basis.hasPeriod(year) || NationalScale.of(year) == NationalScale.POINTS) {
            return Optional.empty();
        }
        return published().stream().filter(it -> it.year() == year).findFirst().map(it -> {
            var entered = portfolios.of(year);
            return new NationalComparison(
                    entered.version(), it, NationalGaps.of(entered.version(), entered.portfolio(), it.points()));
        });
    }

    /** The years that {@link #compare} has something to say of. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public Set<Integer> compared() {
        return basis.years().stream()
                .filter(it -> NationalScale.of(it) == NationalScale.PERCENT)
                .collect(toSet());
    }

    /** Whether the actor may enter results. */
    public boolean mayEnter() {
        return access.may(GOVERNMENT_EDIT);
    }

    /** What contradicts itself in what was published of a year. */
    public List<NationalDoubt> doubts(NationalResult result) {
        return rules.doubts(result);
    }

    /**
     * What there would be after taking a file over, without doing so. Where it has no column or an empty cell, what was
     * known stays: a file adds and corrects, and never takes away.
     */
    @Asks(GOVERNMENT_EDIT)
    @Transactional
    public NationalImport preview(byte[] csv) {
        var read = NationalCsv.read(csv, rules);
        return new NationalImport(read.results(), over(published(), read.results()), read.flaws());
    }

    /** Takes over what a file says, on top of what is known by now. */
    @Asks(GOVERNMENT_EDIT)
    @Transactional
    public void takeOver(List<NationalResult> read) {
        take(over(published(), read));
    }

    private static List<NationalResult> over(List<NationalResult> known, List<NationalResult> read) {
        return read.stream()
                .map(it -> known.stream()
                        .filter(before -> before.year() == it.year())
                        .findFirst()
                        .map(it::over)
                        .orElse(it))
                .toList();
    }

    /**
     * Keeps what was published of some years, in the place of what was known of them before; targets stay.
     *
     * @throws Refusal with the first reason when something is wrong with one of them
     */
    @Asks(GOVERNMENT_EDIT)
    @Transactional
    public void take(List<NationalResult> results) {
        results.stream().flatMap(it -> rules.flaws(1, it).stream()).findFirst().ifPresent(it -> {
            throw new Refusal(it.key(), it.arguments().toArray())
                    .at(it.key().substring(it.key().lastIndexOf('.') + 1));
        });
        results.forEach(this::keep);
    }

    /** Forgets what was published of a year; its target stays. */
    @Asks(GOVERNMENT_EDIT)
    @Transactional
    public void remove(int year) {
        if (published().stream().noneMatch(it -> it.year() == year)) {
            throw new NotFoundException("national result", year);
        }
        var known = years.findById(year).orElseThrow();
        points.deleteOfYear(year);
        if (known.target() == null) {
            years.delete(known);
        } else {
            years.update(known.published(null, null, null));
        }
    }

    private void keep(NationalResult result) {
        var known = years.findById(result.year());
        var next = known.orElseGet(() -> YearlyIndex.of(result.year()))
                .published(result.index(), result.rank(), result.source());
        if (known.isPresent()) {
            years.update(next);
        } else {
            years.save(next);
        }
        points.deleteOfYear(result.year());
        points.saveAll(result.points().entrySet().stream()
                .map(it -> new NationalPoint(new NationalPoint.Key(result.year(), it.getKey()), it.getValue()))
                .toList());
    }
}
