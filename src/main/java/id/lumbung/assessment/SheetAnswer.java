package id.lumbung.assessment;

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

    /** Claims a level; the note of a verifier who returned the row stays readable until it is sent again. */
    SheetAnswer claimed(@Nullable String newBasis, int level, Instant at) {
        return new SheetAnswer(
                key, version, newBasis, null, level, null, decision, reason, decidedBy, decidedAt, submittedAt, at);
    }

    /** Claims the level that follows from a value; the note of a verifier stays readable as for any claim. */
    SheetAnswer measured(@Nullable BigDecimal newValue, int level, Instant at) {
        return new SheetAnswer(
                key, version, null, newValue, level, null, decision, reason, decidedBy, decidedAt, submittedAt, at);
    }

    /** Back in the agency's hands, without a verified level. */
    SheetAnswer reopened(Instant at) {
        return new SheetAnswer(
                key, version, basis, value, claimedLevel, null, Decision.OPEN, null, null, null, null, at);
    }

    SheetAnswer sent(Instant at) {
        return new SheetAnswer(
                key, version, basis, value, claimedLevel, null, Decision.PENDING, null, null, null, at, updatedAt);
    }

    /** A verifier's decision; the level is absent when the row is returned. */
    SheetAnswer decided(Decision made, @Nullable Integer level, @Nullable String because, String subject, Instant at) {
        return new SheetAnswer(
                key, version, basis, value, claimedLevel, level, made, because, subject, at, submittedAt, updatedAt);
    }

    /** Back in the queue, as it was sent. */
    SheetAnswer undecided() {
        return new SheetAnswer(
                key,
                version,
                basis,
                value,
                claimedLevel,
                null,
                Decision.PENDING,
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
