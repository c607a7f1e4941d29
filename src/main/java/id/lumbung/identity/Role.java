package id.lumbung.identity;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;
import static id.lumbung.platform.security.Permission.PROVINCE_READ;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;
import static id.lumbung.platform.security.Permission.SNAPSHOT_PUBLISH;

import id.lumbung.platform.security.Permission;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in their government. The one place where roles become permissions. */
public enum Role {
    /** Runs the portal for the government. */
    ADMIN(SETTINGS_EDIT, SNAPSHOT_PUBLISH, PLAN_EDIT, GOVERNMENT_EDIT),
    /** Registers the innovations of an agency and claims their levels. */
    OPERATOR(INNOVATION_EDIT, INNOVATION_SUBMIT),
    /** Answers for an agency and what it sends. */
    HEAD(INNOVATION_SUBMIT, PLAN_EDIT),
    /** Checks what the agencies claim. */
    VERIFIER(SHEET_VERIFY),
    /** Governs: sees everything, changes nothing. */
    LEADER(),
    /** Compares the governments of a province by what they published. */
    PROVINCE_ANALYST(PROVINCE_READ);

    private static final Set<Permission> EVERYBODY = EnumSet.of(DASHBOARD_READ, INNOVATION_READ, INSTRUMENT_READ);

    private final Set<Permission> own;

    Role(Permission... own) {
        this.own = Set.of(own);
    }

    /** Whether it can be held for some agencies only. */
    public boolean ofAnAgency() {
        return this == OPERATOR || this == HEAD;
    }

    /** What the role allows; {@link Grants} says where. */
    public Set<Permission> permissions() {
        var all = EnumSet.copyOf(EVERYBODY);
        all.addAll(own);
        return all;
    }
}
