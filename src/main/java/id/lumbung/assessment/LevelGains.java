package id.lumbung.assessment;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InnovationScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.shared.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** What each level of a row would add to the claimed index of the government, were it claimed and proven. */
@Singleton
public class LevelGains {
    private static final int DECIMALS = 3;

    private final SheetAccess access;
    private final SheetScoring scoring;
    private final DashboardRepository figures;

    LevelGains(SheetAccess access, SheetScoring scoring, DashboardRepository figures) {
        this.access = access;
        this.scoring = scoring;
        this.figures = figures;
    }

    /** The changes by levels 1 to 3, rounded once. */
    @Transactional
    public List<BigDecimal> of(UUID innovationId, String code) {
        var scored = scoring.score(access.toRead(innovationId));
        var indicator = scored.version().indicator(code).orElseThrow(() -> new NotFoundException("indicator", code));
        var now = score(scored, scored.values());
        var parts = figures.findIndexParts(scored.sheet().year());
        var index = index(scored.version(), parts);
        return IntStream.rangeClosed(1, Indicator.TOP_LEVEL)
                .mapToObj(level -> score(scored, claiming(scored, indicator, level)))
                .map(then -> index(scored.version(), replaced(parts, scored, now, then)))
                .map(it -> it.minus(index).rounded(DECIMALS))
                .toList();
    }

    private static Map<String, Answer> claiming(ScoredSheet scored, Indicator indicator, int level) {
        var values = new HashMap<>(scored.values());
        var before = values.get(indicator.code());
        var basis = before == null ? null : before.basis();
        if (basis == null && !indicator.bases().isEmpty()) {
            basis = indicator.bases().getFirst().code();
        }
        values.put(indicator.code(), new Answer(basis, level, null, 1));
        return values;
    }

    private static InnovationScore score(ScoredSheet scored, Map<String, Answer> values) {
        return Scoring.innovation(scored.version(), scored.head().orElseThrow().profile(), values, View.CLAIMED);
    }

    private static Ratio index(InstrumentVersion version, List<IndexPart> parts) {
        return GovernmentIndex.index(version, parts, View.CLAIMED).exact();
    }

    /** The parts with one innovation scored otherwise. */
    private static List<IndexPart> replaced(
            List<IndexPart> parts, ScoredSheet scored, InnovationScore now, InnovationScore then) {
        var affair = scored.head().orElseThrow().affair();
        return parts.stream()
                .map(it -> !it.spd() && Objects.equals(it.affair(), affair) ? replaced(it, now, then) : it)
                .toList();
    }

    private static IndexPart replaced(IndexPart part, InnovationScore now, InnovationScore then) {
        return new IndexPart(
                false,
                part.affair(),
                part.innovations(),
                part.claimedEligible() + count(then) - count(now),
                part.claimedPoints().add(points(then)).subtract(points(now)),
                part.verifiedEligible(),
                part.verifiedPoints());
    }

    private static int count(InnovationScore score) {
        return score.eligible() ? 1 : 0;
    }

    private static BigDecimal points(InnovationScore score) {
        return score.eligible() ? BigDecimal.valueOf(score.maturity()) : BigDecimal.ZERO;
    }
}
