package id.lumbung.demo;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.InnovationScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Profile;
import id.lumbung.instrument.core.Row;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Totals;
import id.lumbung.instrument.core.View;
import id.lumbung.shared.Zone;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What scoring makes of the sheets of a demo government: the figures of each, and the sums of all. */
final class SheetScores {
    private final InstrumentVersion version;
    private final Map<View, Sum> sums = new EnumMap<>(Map.of(View.CLAIMED, new Sum(), View.VERIFIED, new Sum()));
    private final Map<Zone, Integer> zones = new EnumMap<>(Zone.class);

    /** The computed columns of a sheet. */
    record Figures(
            BigDecimal claimed, BigDecimal verified, boolean claimedEligible, boolean verifiedEligible, long filled) {}

    SheetScores(InstrumentVersion version) {
        this.version = version;
    }

    Figures ofInnovation(Profile profile, List<PlannedAnswer> given) {
        var answers = byIndicator(given);
        var claimed = Scoring.innovation(version, profile, answers, View.CLAIMED);
        var verified = Scoring.innovation(version, profile, answers, View.VERIFIED);
        sum(View.CLAIMED).add(claimed, profile);
        sum(View.VERIFIED).add(verified, profile);
        zones.merge(GovernmentRows.ZONES.zoneOf(verified.maturity()), 1, Integer::sum);
        return new Figures(
                BigDecimal.valueOf(claimed.maturity()),
                BigDecimal.valueOf(verified.maturity()),
                claimed.eligible(),
                verified.eligible(),
                counting(claimed.rows()));
    }

    Figures ofGovernment(List<PlannedAnswer> given) {
        var answers = byIndicator(given);
        var claimed = Scoring.spd(version, answers, View.CLAIMED);
        var verified = Scoring.spd(version, answers, View.VERIFIED);
        sum(View.CLAIMED).government = claimed.points();
        sum(View.VERIFIED).government = verified.points();
        return new Figures(claimed.points(), verified.points(), false, false, counting(claimed.rows()));
    }

    IndexScore index(View view) {
        return Scoring.index(version, sum(view).totals(version));
    }

    int zone(Zone zone) {
        return zones.getOrDefault(zone, 0);
    }

    private Sum sum(View view) {
        return sums.computeIfAbsent(view, _ -> new Sum());
    }

    private static long counting(List<Row> rows) {
        return rows.stream().filter(Row::counts).count();
    }

    private static Map<String, Answer> byIndicator(List<PlannedAnswer> given) {
        return given.stream().collect(Collectors.toMap(it -> it.indicator().code(), PlannedAnswer::toAnswer));
    }

    private static final class Sum {
        private BigDecimal government = BigDecimal.ZERO;
        private final TreeSet<String> affairs = new TreeSet<>();
        private int eligible;
        private long maturity;

        void add(InnovationScore score, Profile profile) {
            if (score.eligible()) {
                eligible++;
                maturity += score.maturity();
                if (profile.affair() != null) {
                    affairs.add(profile.affair());
                }
            }
        }

        Totals totals(InstrumentVersion version) {
            var basic = new TreeSet<>(affairs);
            basic.retainAll(version.basicServiceAffairs());
            return new Totals(government, eligible, maturity, basic);
        }
    }
}
