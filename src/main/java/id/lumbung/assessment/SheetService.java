package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import id.lumbung.instrument.core.Indicator;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What is done with a sheet by those it belongs to: look at it, claim levels, take claims back. */
@Singleton
public class SheetService {
    private final SheetAccess access;
    private final SheetRows rows;
    private final SheetScoring scoring;
    private final SheetDetails details;
    private final Recalculation recalculation;
    private final SheetHistory history;
    private final Clock clock;

    SheetService(
            SheetAccess access,
            SheetRows rows,
            SheetScoring scoring,
            SheetDetails details,
            Recalculation recalculation,
            SheetHistory history,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.scoring = scoring;
        this.details = details;
        this.recalculation = recalculation;
        this.history = history;
        this.clock = clock;
    }

    /** The innovation's sheet of the current period, or of its last one. */
    @Asks(INNOVATION_READ)
    @Transactional
    public SheetDetail open(UUID innovationId) {
        return details.of(access.toRead(innovationId));
    }

    /** The sheet of the government's own indicators, of the current period or of the last one; none before the first. */
    @Asks(INNOVATION_READ)
    @Transactional
    public Optional<GovernmentSheet> openOwn() {
        return access.ownToRead().map(details::ofGovernment);
    }

    /**
     * Claims a level, 0 to take the claim back. A level without evidence is kept and does not count; the basis of an
     * indicator that has several may be chosen before its level.
     */
    @Asks({INNOVATION_EDIT, GOVERNMENT_EDIT})
    @Transactional
    public void claim(UUID sheetId, Claim claim) {
        var sheet = access.toChange(sheetId, INNOVATION_EDIT);
        requireValid(indicator(sheet, claim.indicator()), claim);
        var before = rows.get(sheet, claim.indicator());
        rows.requireSeen(before, claim.version());
        var free = rows.freed(before, claim.reopen());
        rows.save(free.claimed(claim.basis(), claim.level(), clock.instant()));
        var action = claim.level() == 0 ? SheetAction.CLEARED : SheetAction.CLAIMED;
        history.add(sheetId, claim.indicator(), action, before.claimedLevel(), claim.level(), null);
        recalculation.of(sheet);
    }

    /** Claims the level that follows from a value by the rule of its row. */
    @Asks({INNOVATION_EDIT, GOVERNMENT_EDIT})
    @Transactional
    public void measure(UUID sheetId, Measurement measured) {
        var sheet = access.toChange(sheetId, INNOVATION_EDIT);
        var rule = Measuring.rule(indicator(sheet, measured.indicator()))
                .orElseThrow(() -> new Refusal("assessment.sheet.refusal.notMeasured"));
        if (measured.isOutOfReason()) {
            throw new Refusal("assessment.sheet.refusal.value").at("value");
        }
        var before = rows.get(sheet, measured.indicator());
        rows.requireSeen(before, measured.version());
        var free = rows.freed(before, measured.reopen());
        var value = measured.value();
        var claimed = rows.save(free.measured(value, value == null ? 0 : rule.level(value), clock.instant()));
        history.addMeasured(claimed, value == null ? SheetAction.CLEARED : SheetAction.CLAIMED, before.claimedLevel());
        recalculation.of(sheet);
    }

    /** Takes a claim back, with its basis. */
    @Asks({INNOVATION_EDIT, GOVERNMENT_EDIT})
    @Transactional
    public void clear(UUID sheetId, String indicator, long version, boolean reopen) {
        claim(sheetId, new Claim(indicator, null, 0, version, reopen));
    }

    /** Begins the verification of a decided row anew, without changing its claim yet. */
    @Asks({INNOVATION_EDIT, GOVERNMENT_EDIT})
    @Transactional
    public void reopen(UUID sheetId, String indicator, long version) {
        var sheet = access.toChange(sheetId, INNOVATION_EDIT);
        indicator(sheet, indicator);
        var before = rows.get(sheet, indicator);
        rows.requireSeen(before, version);
        rows.freed(before, true);
        recalculation.of(sheet);
    }

    private Indicator indicator(Sheet sheet, String code) {
        return scoring.version(sheet)
                .indicator(code)
                .filter(it -> it.aspect() == sheet.aspect())
                .orElseThrow(() -> new NotFoundException("indicator", code));
    }

    private static void requireValid(Indicator indicator, Claim claim) {
        if (claim.level() < 0 || claim.level() > Indicator.TOP_LEVEL) {
            throw new Refusal("assessment.sheet.refusal.level", Indicator.TOP_LEVEL);
        }
        if (claim.level() > 0 && Measuring.rule(indicator).isPresent()) {
            throw new Refusal("assessment.sheet.refusal.measured");
        }
        var basis = claim.basis();
        if (basis != null && indicator.basis(basis).isEmpty()) {
            throw new Refusal("assessment.sheet.refusal.unknownBasis", basis);
        }
        if (basis == null && claim.level() > 0 && !indicator.bases().isEmpty()) {
            throw new Refusal("assessment.sheet.refusal.basisFirst");
        }
    }
}
