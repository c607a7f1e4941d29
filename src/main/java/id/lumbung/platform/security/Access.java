package id.lumbung.platform.security;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks whether the current actor may do something; {@link Asks} does so before a transaction begins. */
@Singleton
public class Access {

    /** The current actor; nobody acting is refused. */
    public Actor actor() {
        return CurrentActor.find().orElseThrow(() -> new IllegalStateException("Nobody is acting on this thread"));
    }

    /** Whether the actor has the permission anywhere in the government. */
    public boolean may(Permission permission) {
        return CurrentActor.find().flatMap(it -> it.scopeOf(permission)).isPresent();
    }

    /** Whether the actor has the permission in this agency. */
    public boolean may(Permission permission, UUID agency) {
        return CurrentActor.find()
                .flatMap(it -> it.scopeOf(permission))
                .filter(scope -> switch (scope) {
                    case Scope.Everywhere() -> true;
                    case Scope.Agencies(var ids) -> ids.contains(agency);
                })
                .isPresent();
    }

    /**
     * Refuses an actor without the permission.
     *
     * @throws ForbiddenException when it is missing
     */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new ForbiddenException(permission);
        }
    }

    /**
     * Refuses an actor who has none of the permissions anywhere in the government.
     *
     * @throws ForbiddenException when all are missing
     */
    public void requireAny(Permission... permissions) {
        if (!Stream.of(permissions).anyMatch(this::may)) {
            throw new ForbiddenException(permissions[0]);
        }
    }

    /**
     * Refuses an actor without the permission in this agency.
     *
     * @throws ForbiddenException when it is missing there
     */
    public void require(Permission permission, UUID agency) {
        if (!may(permission, agency)) {
            throw new ForbiddenException(permission);
        }
    }
}
