package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;

import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.Scope.Agencies;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agencies somebody works for: those whose innovations they may edit or send, and no others. */
public final class OwnAgencies {
    private OwnAgencies() {}

    public static Set<UUID> of(Actor actor) {
        return Stream.of(INNOVATION_EDIT, INNOVATION_SUBMIT)
                .map(actor::scopeOf)
                .flatMap(Optional::stream)
                .flatMap(it -> it instanceof Agencies(var ids) ? ids.stream() : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
