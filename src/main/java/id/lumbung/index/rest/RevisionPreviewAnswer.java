package id.lumbung.index.rest;

import id.lumbung.assessment.Remeasured;
import id.lumbung.index.RevisionPreview;
import id.lumbung.index.VersionComparison.Moved;
import id.lumbung.instrument.InstrumentName;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Reason;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a newer revision would make of a period.
 *
 * @param rescored how many innovations claim another maturity
 * @param claims how many claims stand on indicators that say something else
 * @param moved how many innovations begin or cease to count, or do not count for other reasons
 * @param innovations the first of these, by title
 * @param remeasured rows of the government whose level follows from a value and becomes another
 */
@Serdeable
record RevisionPreviewAnswer(
        InstrumentName before,
        InstrumentName after,
        Change claimed,
        Change verified,
        int rescored,
        long claims,
        int moved,
        List<Innovation> innovations,
        List<Row> remeasured) {
    private static final int MOST = 200;

    /** The index before and after, with its category. */
    @Serdeable
    record Change(BigDecimal before, BigDecimal after, String categoryBefore, String categoryAfter) {
        static Change of(IndexScore before, IndexScore after) {
            return new Change(before.index(), after.index(), before.category(), after.category());
        }
    }

    /** An innovation against which the revision has other reasons. */
    @Serdeable
    record Innovation(UUID id, String title, String agency, List<Reason> added, List<Reason> gone) {
        static Innovation of(Moved moved) {
            var place = moved.innovation();
            return new Innovation(place.innovationId(), place.title(), place.agency(), moved.added(), moved.gone());
        }
    }

    /** A row that gets another level and begins its verification anew. */
    @Serdeable
    record Row(String indicator, BigDecimal value, int before, int after) {
        static Row of(Remeasured row) {
            return new Row(row.indicator(), row.value(), row.before(), row.after());
        }
    }

    static RevisionPreviewAnswer of(RevisionPreview preview) {
        var now = preview.comparison().now();
        var then = preview.comparison().then();
        return new RevisionPreviewAnswer(
                InstrumentName.of(now.version().id()),
                InstrumentName.of(then.version().id()),
                Change.of(now.claimed(), then.claimed()),
                Change.of(now.verified(), then.verified()),
                preview.rescored(),
                preview.claims(),
                preview.comparison().moved().size(),
                preview.comparison().moved().stream()
                        .limit(MOST)
                        .map(Innovation::of)
                        .toList(),
                preview.remeasured().stream().map(Row::of).toList());
    }
}
