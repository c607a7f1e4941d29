package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;

import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Opens sheets to those who may read or change them: an agency its own, the innovation agency that of the government. */
@Singleton
class SheetAccess {
    private final SheetRepository sheets;
    private final SheetSourceRepository sources;
    private final PeriodRepository periods;
    private final Access access;

    SheetAccess(SheetRepository sheets, SheetSourceRepository sources, PeriodRepository periods, Access access) {
        this.sheets = sheets;
        this.sources = sources;
        this.periods = periods;
        this.access = access;
    }

    /** The innovation's last sheet, to be read. */
    Sheet toRead(UUID innovationId) {
        access.require(INNOVATION_READ);
        access.require(INNOVATION_READ, agencyOf(innovationId));
        return sheets.findLatest(innovationId)
                .orElseThrow(() -> new NotFoundException("sheet of innovation", innovationId));
    }

    /** The government's own last sheet, to be read; none before the first period. */
    Optional<Sheet> ownToRead() {
        access.require(INNOVATION_READ);
        return sheets.findLatestOwn();
    }

    /** Refuses who may read no sheet at all. */
    void requireReadAny() {
        access.require(INNOVATION_READ);
    }

    /** Refuses who may not read the sheet. */
    void requireRead(UUID sheetId) {
        access.require(INNOVATION_READ);
        var sheet = sheets.findById(sheetId).orElseThrow(() -> new NotFoundException("sheet", sheetId));
        var innovation = sheet.innovationId();
        if (innovation != null) {
            access.require(INNOVATION_READ, agencyOf(innovation));
        }
    }

    /**
     * The sheet, held for a change until the transaction ends; refused when its period is closed.
     *
     * @param permission what the change takes on the sheet of an innovation
     */
    Sheet toChange(UUID sheetId, Permission permission) {
        access.requireAny(permission, GOVERNMENT_EDIT);
        var period = periodOf(sheetId);
        var sheet = lock(sheetId);
        requireOwn(sheet, permission);
        period.requireOpen();
        return sheet;
    }

    /** The sheet, held for a verifier's decision until the transaction ends; not for who works for its agency. */
    Sheet toVerify(UUID sheetId) {
        access.require(SHEET_VERIFY);
        var period = periodOf(sheetId);
        var sheet = lock(sheetId);
        var innovation = sheet.innovationId();
        if (innovation != null && OwnAgencies.of(access.actor()).contains(agencyOf(innovation))) {
            throw new Refusal("assessment.verification.refusal.ownAgency");
        }
        period.requireOpen();
        return sheet;
    }

    /** Whether the actor has the permission for this sheet. */
    boolean may(Permission permission, InnovationHead head) {
        return access.may(permission, head.agencyId());
    }

    /** Whether the actor may change the government's own sheet. */
    boolean mayEditOwn() {
        return access.may(GOVERNMENT_EDIT);
    }

    /** The sheet, held until the transaction ends; for whoever was let in before. */
    Sheet lock(UUID sheetId) {
        return sheets.lock(sheetId).orElseThrow(() -> new NotFoundException("sheet", sheetId));
    }

    /** Taken before the sheet, as whoever opens a period takes them. */
    private Period periodOf(UUID sheetId) {
        return periods.findOfSheet(sheetId).orElseThrow(() -> new NotFoundException("sheet", sheetId));
    }

    private void requireOwn(Sheet sheet, Permission permission) {
        var innovation = sheet.innovationId();
        if (innovation == null) {
            access.require(GOVERNMENT_EDIT);
        } else {
            access.require(permission, agencyOf(innovation));
        }
    }

    private UUID agencyOf(UUID innovationId) {
        return sources.findAgency(innovationId).orElseThrow(() -> new NotFoundException("innovation", innovationId));
    }
}
