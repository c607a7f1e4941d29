package id.lumbung.index.rest;

import id.lumbung.assessment.ZoneLimits;
import id.lumbung.assessment.core.AffairCoverage;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.index.AgencyZones;
import id.lumbung.index.GovernmentZones;
import id.lumbung.index.core.ZoneCounts;
import id.lumbung.instrument.AssumedFact;
import id.lumbung.instrument.InstrumentName;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.IndexScore;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard as JSON; the two views have the names and the meaning of the scoring contract.
 *
 * @param whenAccepted the verified index when every claim that waits for a verifier is accepted as it is
 * @param assumed the doubtful facts that the figures rest on
 */
@Serdeable
record DashboardAnswer(
        int year,
        InstrumentName instrument,
        long innovations,
        Index claimed,
        Index verified,
        Index whenAccepted,
        ZoneLimits limits,
        Zones zones,
        List<Agency> agencies,
        List<Affair> affairs,
        List<AssumedFact> assumed) {

    @Serdeable
    record Index(
            BigDecimal spd,
            BigDecimal meanMaturity,
            int eligible,
            int divisor,
            SortedSet<String> basicServiceAffairs,
            BigDecimal quantity,
            BigDecimal total,
            BigDecimal index,
            String category) {

        static Index of(IndexScore score) {
            var totals = score.totals();
            return new Index(
                    totals.spd(),
                    score.meanMaturity(),
                    totals.eligible(),
                    score.divisor(),
                    totals.basicServiceAffairs(),
                    score.quantity(),
                    score.total(),
                    score.index(),
                    score.category());
        }
    }

    @Serdeable
    record Zones(long green, long yellow, long red) {
        static Zones of(ZoneCounts counts) {
            return new Zones(counts.green(), counts.yellow(), counts.red());
        }
    }

    @Serdeable
    record Agency(
            UUID id,
            String name,
            long innovations,
            Zones zones,
            @Nullable BigDecimal meanMaturity,
            BigDecimal missing) {

        static Agency of(AgencyZones agency) {
            return new Agency(
                    agency.agencyId(),
                    agency.agency(),
                    agency.innovations(),
                    Zones.of(agency.zones()),
                    agency.meanMaturity(),
                    agency.missing());
        }
    }

    @Serdeable
    record Affair(String code, long claimed, long verified) {
        static Affair of(AffairCoverage coverage) {
            return new Affair(coverage.affair().code(), coverage.claimed(), coverage.verified());
        }
    }

    static DashboardAnswer of(IndexFigures figures, IndexScore accepted, GovernmentZones zones) {
        return new DashboardAnswer(
                figures.year(),
                InstrumentName.of(figures.instrument().id()),
                figures.innovations(),
                Index.of(figures.claimed()),
                Index.of(figures.verified()),
                Index.of(accepted),
                ZoneLimits.of(zones.rule()),
                Zones.of(zones.counts()),
                zones.agencies().stream().map(Agency::of).toList(),
                figures.affairs().stream().map(Affair::of).toList(),
                AssumedFact.of(
                        Assumed.of(figures.instrument(), FigureKind.CATEGORY).and(Assumed.of(zones.rule()))));
    }
}
