package id.lumbung.identity;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;

import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Adds up what somebody's roles allow, and where. */
final class Grants {
    /** These hold in the agency of the role only, when it has one; everything else holds in the whole government. */
    private static final Set<Permission> OF_AN_AGENCY = EnumSet.of(INNOVATION_EDIT, INNOVATION_SUBMIT, PLAN_EDIT);

    private Grants() {}

    static Map<Permission, Scope> of(Collection<MemberRole> roles) {
        var grants = new EnumMap<Permission, Scope>(Permission.class);
        for (var held : roles) {
            for (var permission : held.role().permissions()) {
                grants.merge(permission, scope(permission, held), Grants::wider);
            }
        }
        return grants;
    }

    private static Scope scope(Permission permission, MemberRole held) {
        var agency = held.agencyId();
        return agency != null && OF_AN_AGENCY.contains(permission)
                ? new Scope.Agencies(Set.of(agency))
                : new Scope.Everywhere();
    }

    private static Scope wider(Scope one, Scope other) {
        if (one instanceof Scope.Agencies(var some) && other instanceof Scope.Agencies(var more)) {
            var both = new HashSet<UUID>(some);
            both.addAll(more);
            return new Scope.Agencies(both);
        }
        return new Scope.Everywhere();
    }
}
