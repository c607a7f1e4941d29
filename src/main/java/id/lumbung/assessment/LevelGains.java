package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static java.util.stream.Collectors.toMap;

import id.lumbung.assessment.ScoredSheet.Score;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Asks;
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
    private final IndexPartRepository figures;

    LevelGains(SheetAccess access, SheetScoring scoring, IndexPartRepository figures) {
        this.access = access;
        this.scoring = scoring;
        this.figures = figures;
    }

    /**
     * What a level would change in the claimed index.
     *
     * @param reasons why the innovation would still not count, so that the level adds nothing
     */
    public record Gain(IndexScore now, IndexScore then, List<Reason> reasons) {

        /** The change, rounded once. */
        public BigDecimal index() {
            return then.exact().minus(now.exact()).rounded(DECIMALS);
        }
    }

    /** The changes by levels 1 to 3. */
    @Asks(INNOVATION_READ)
    @Transactional
    public List<Gain> of(UUID innovationId, String code) {
        return gains(scoring.score(access.toRead(innovationId)), code);
    }

    /** The same for a row of the government's own sheet. */
    @Asks(INNOVATION_READ)
    @Transactional
    public List<Gain> ofOwn(String code) {
        var own = access.ownToRead().orElseThrow(() -> new NotFoundException("indicator", code));
        return gains(scoring.score(own), code);
    }

    /** What the rows that would not be sent leave out of the claimed index, each alone and all together. */
    @Asks(INNOVATION_READ)
    @Transactional
    public Missing missing(SheetContent sheet) {
        var scored = scoring.score(
                switch (sheet) {
                    case SheetDetail innovation ->
                        access.toRead(innovation.head().id());
                    case GovernmentSheet own ->
                        access.ownToRead()
                                .orElseThrow(() -> new NotFoundException(
                                        "sheet", own.sheet().id()));
                });
        var staying = SendingPlan.of(sheet).staying().toList();
        var parts = figures.findParts(scored.sheet().year());
        return new Missing(
                staying.stream().collect(toMap(it -> it.indicator().code(), it -> gain(scored, parts, List.of(it)))),
                gain(scored, parts, staying),
                scored.claimed().reasons());
    }

    /**
     * What rows would add to the index, by indicator, and all of them together.
     *
     * @param reasons why the innovation does not count as it is claimed now
     */
    public record Missing(Map<String, BigDecimal> rows, BigDecimal all, List<Reason> reasons) {}

    private static BigDecimal gain(ScoredSheet scored, List<IndexPart> parts, List<SheetRow> rows) {
        var values = new HashMap<>(scored.values());
        rows.forEach(it -> claim(values, it.indicator(), SendingPlan.missingLevel(it)));
        var then = SheetScoring.claimed(scored, values);
        return new Gain(
                        index(scored.version(), parts),
                        index(scored.version(), replaced(parts, scored, then)),
                        then.reasons())
                .index();
    }

    private List<Gain> gains(ScoredSheet scored, String code) {
        var indicator = scored.version().indicator(code).orElseThrow(() -> new NotFoundException("indicator", code));
        var parts = figures.findParts(scored.sheet().year());
        var index = index(scored.version(), parts);
        return IntStream.rangeClosed(1, Indicator.TOP_LEVEL)
                .mapToObj(level -> SheetScoring.claimed(scored, claiming(scored, indicator, level)))
                .map(then -> new Gain(index, index(scored.version(), replaced(parts, scored, then)), then.reasons()))
                .toList();
    }

    private static Map<String, Answer> claiming(ScoredSheet scored, Indicator indicator, int level) {
        var values = new HashMap<>(scored.values());
        claim(values, indicator, level);
        return values;
    }

    private static void claim(Map<String, Answer> values, Indicator indicator, int level) {
        var before = values.get(indicator.code());
        var basis = before == null ? null : before.basis();
        if (basis == null && !indicator.bases().isEmpty()) {
            basis = indicator.bases().getFirst().code();
        }
        values.put(indicator.code(), new Answer(basis, level, null, 1));
    }

    private static IndexScore index(InstrumentVersion version, List<IndexPart> parts) {
        return GovernmentIndex.index(version, parts, View.CLAIMED);
    }

    /** The parts with this sheet scored otherwise. */
    private static List<IndexPart> replaced(List<IndexPart> parts, ScoredSheet scored, Score then) {
        var own = scored.head().isEmpty();
        var affair = scored.head().map(InnovationHead::affair).orElse(null);
        return parts.stream()
                .map(it -> it.spd() == own && Objects.equals(it.affair(), affair) ? replaced(it, scored, then) : it)
                .toList();
    }

    private static IndexPart replaced(IndexPart part, ScoredSheet scored, Score then) {
        var now = scored.claimed();
        return new IndexPart(
                part.spd(),
                part.affair(),
                part.innovations(),
                part.claimedEligible() + count(then) - count(now),
                part.claimedPoints().add(points(part, then)).subtract(points(part, now)),
                part.verifiedEligible(),
                part.verifiedPoints());
    }

    private static int count(Score score) {
        return score.eligible() ? 1 : 0;
    }

    private static BigDecimal points(IndexPart part, Score score) {
        return part.spd() || score.eligible() ? score.points() : BigDecimal.ZERO;
    }
}
