package id.lumbung.assessment;

import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.RowLife;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.instrument.core.Answer;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet: what the agency claims and what a verifier made of it.
 *
 * @param basis which of the alternatives was measured, in rows that have them
 * @param value what was measured, in rows whose level follows from it
 * @param verifiedLevel absent until a verifier has set one
 * @param reason what the verifier wrote
 * @param decidedBy the verifier's subject
 */
@MappedEntity("answer")
public record SheetAnswer(
        @EmbeddedId Key key,
        @Version long version,
        @Nullable String basis,
        @Nullable BigDecimal value,
        int claimedLevel,
        @Nullable Integer verifiedLevel,
        Decision decision,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant submittedAt,
        Instant updatedAt) {

    /** The version of an answer that is not there yet. */
    public static final long NONE = -1;

    /** Which row of which sheet. */
    @Embeddable
    public record Key(
            @MappedProperty("sheet_id") UUID sheetId,
            @MappedProperty("indicator") String indicator) {}

    /** A row nobody has touched. */
    static SheetAnswer open(Key key, Instant at) {
        return new SheetAnswer(key, NONE, null, null, 0, null, Decision.OPEN, null, null, null, null, at);
    }

    public String indicator() {
        return key.indicator();
    }

    /** Where the row stands in its life. */
    RowLife life() {
        var noted = reason != null && (decision == Decision.RETURNED || decision == Decision.PENDING);
        return new RowLife(claimedLevel, verifiedLevel, decision, noted);
    }

    /** Claims a level; the note of a verifier who returned the row stays readable until it is decided again. */
    SheetAnswer claimed(@Nullable String newBasis, int level, Instant at) {
        return claimed(newBasis, null, level, at);
    }

    /** Claims the level that follows from a value; the note of a verifier stays readable as for any claim. */
    SheetAnswer measured(@Nullable BigDecimal newValue, int level, Instant at) {
        return claimed(null, newValue, level, at);
    }

    private SheetAnswer claimed(@Nullable String newBasis, @Nullable BigDecimal newValue, int level, Instant at) {
        var next = life().claim(level, false);
        return new SheetAnswer(
                key,
                version,
                newBasis,
                newValue,
                next.claimed(),
                next.verified(),
                next.decision(),
                reason,
                decidedBy,
                decidedAt,
                submittedAt,
                at);
    }

    /** Back in the agency's hands, without a verified level. */
    SheetAnswer reopened(Instant at) {
        return new SheetAnswer(
                key, version, basis, value, claimedLevel, null, Decision.OPEN, null, null, null, null, at);
    }

    /** With the level that a corrected rule makes of its value. */
    SheetAnswer remeasured(int level, Instant at) {
        var next = life().remeasure(level);
        return new SheetAnswer(
                key,
                version,
                basis,
                value,
                next.claimed(),
                next.verified(),
                next.decision(),
                next.noted() ? reason : null,
                next.noted() ? decidedBy : null,
                next.noted() ? decidedAt : null,
                null,
                at);
    }

    SheetAnswer sent(Instant at) {
        return standing(life().send(), at);
    }

    /** Back with the agency, undecided. */
    SheetAnswer withdrawn() {
        return standing(life().withdraw(), null);
    }

    private SheetAnswer standing(RowLife next, @Nullable Instant sentAt) {
        return new SheetAnswer(
                key,
                version,
                basis,
                value,
                claimedLevel,
                next.verified(),
                next.decision(),
                reason,
                decidedBy,
                decidedAt,
                sentAt,
                updatedAt);
    }

    /** With a verifier's decision. */
    SheetAnswer decided(Verdict verdict, String subject, Instant at) {
        var next = life().decide(verdict);
        return decided(next.decision(), next.verified(), verdict.reasonGiven().orElse(null), subject, at);
    }

    /** With a decision; the level is absent when the row is returned. */
    SheetAnswer decided(Decision made, @Nullable Integer level, @Nullable String because, String subject, Instant at) {
        return new SheetAnswer(
                key, version, basis, value, claimedLevel, level, made, because, subject, at, submittedAt, updatedAt);
    }

    /** Back in the queue, as it was sent. */
    SheetAnswer undecided() {
        var next = life().undo();
        return new SheetAnswer(
                key,
                version,
                basis,
                value,
                claimedLevel,
                next.verified(),
                next.decision(),
                null,
                null,
                null,
                submittedAt,
                updatedAt);
    }

    /** The row as scoring sees it. */
    Answer toAnswer(int evidence) {
        return new Answer(basis, claimedLevel, verifiedLevel, evidence);
    }
}
