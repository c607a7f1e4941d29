package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.SHEET_VERIFY;

import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The claims of the open period that wait for a verifier; those of the verifier's own agencies are not among them. */
@Singleton
public class VerificationQueue {
    private static final List<UUID> NO_AGENCY = List.of(new UUID(0, 0));

    private final VerificationRepository claims;
    private final ClaimDetails details;
    private final Access access;
    private final GovernmentCalendar calendar;

    VerificationQueue(VerificationRepository claims, ClaimDetails details, Access access, GovernmentCalendar calendar) {
        this.claims = claims;
        this.details = details;
        this.access = access;
        this.calendar = calendar;
    }

    /** The instrument of the current period; none before the first. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public Optional<InstrumentVersion> instrument() {
        return details.currentVersion();
    }

    /** The claims that wait, oldest first. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public List<QueueRow> waiting(long offset, int size) {
        return claims.findWaiting(own(), size, offset);
    }

    /** The claim that waits behind this one, which may be decided already. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public Optional<QueueRow> after(SheetAnswer claim) {
        return claims.findAfter(own(), sentAt(claim), claim.key().sheetId(), claim.indicator());
    }

    /** The claim that waits before this one. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public Optional<QueueRow> before(SheetAnswer claim) {
        return claims.findBefore(own(), sentAt(claim), claim.key().sheetId(), claim.indicator());
    }

    /** How many claims wait before this one. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public long lengthBefore(SheetAnswer claim) {
        return claims.countWaitingBefore(own(), sentAt(claim), claim.key().sheetId(), claim.indicator());
    }

    /** How many claims wait. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public long length() {
        return claims.countWaiting(own());
    }

    /** How many claims wait, and how many the verifier decided today. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public QueueStanding standing() {
        return new QueueStanding(
                claims.countWaiting(own()), claims.countDecided(access.actor().subject(), calendar.startOfToday()));
    }

    /** A claim with what bears on the decision, waiting or decided. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public ClaimToVerify open(UUID sheetId, String indicator) {
        return details.of(sheetId, indicator);
    }

    /** The verifier's own last decision that can still be taken back. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public Optional<SheetAnswer> lastDecision() {
        return claims.findLastDecision(access.actor().subject());
    }

    private static Instant sentAt(SheetAnswer claim) {
        return Objects.requireNonNullElse(claim.submittedAt(), Instant.EPOCH);
    }

    private List<UUID> own() {
        var agencies = OwnAgencies.of(access.actor());
        return agencies.isEmpty() ? NO_AGENCY : List.copyOf(agencies);
    }
}
