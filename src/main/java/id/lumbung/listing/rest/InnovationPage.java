package id.lumbung.listing.rest;

import id.lumbung.assessment.core.SheetState;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.listing.InnovationLine;
import id.lumbung.shared.Zone;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A page of the list of innovations.
 *
 * @param total how many there are on all pages
 */
@Serdeable
record InnovationPage(long total, int page, int size, List<Line> innovations) {

    /**
     * An innovation in the list.
     *
     * @param state of its indicator sheet
     * @param zone of its verified maturity
     * @param filled rows of the sheet that count
     * @param pending rows that wait for a verifier
     * @param returned rows that wait for the agency
     */
    @Serdeable
    record Line(
            UUID id,
            String title,
            String agency,
            String stage,
            SheetState state,
            Zone zone,
            BigDecimal verified,
            BigDecimal claimed,
            int filled,
            int pending,
            int returned,
            Instant updatedAt) {

        static Line of(InnovationLine line, ZoneRule zones) {
            return new Line(
                    line.id(),
                    line.title(),
                    line.agencyName(),
                    line.stage(),
                    line.state(),
                    zones.zoneOf(line.verifiedPoints().intValue()),
                    line.verifiedPoints(),
                    line.claimedPoints(),
                    line.filled(),
                    line.pending(),
                    line.returned(),
                    line.updatedAt());
        }
    }

    static List<Line> lines(List<InnovationLine> lines, ZoneRule zones) {
        return lines.stream().map(it -> Line.of(it, zones)).toList();
    }
}
