package id.lumbung.identity;

import id.lumbung.identity.Standing.Acting;
import id.lumbung.identity.Standing.Choosing;
import id.lumbung.identity.Standing.Outside;
import id.lumbung.identity.Standing.Reason;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.tenancy.Tenant;
import id.lumbung.tenancy.Tenants;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns whoever is signed in into an actor for one government. A government is asked for somebody's roles every two
 * seconds only, so a role that was taken away on another replica still holds for that long; here it ends at once.
 */
@Singleton
public class ActorResolver {
    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final int MANY = 10_000;

    private final Map<Key, Known> known = new ConcurrentHashMap<>();
    private final Tenants tenants;
    private final Members members;
    private final Clock clock;

    ActorResolver(Tenants tenants, Members members, Clock clock) {
        this.tenants = tenants;
        this.members = members;
        this.clock = clock;
    }

    public Standing of(SignedIn who) {
        if (who.organizations().isEmpty()) {
            return who.platformStaff() ? new Acting(staff(who)) : new Outside(Reason.NO_GOVERNMENT);
        }
        var active = governments(who);
        if (active.isEmpty()) {
            var known = registered(who).findAny().isPresent();
            return new Outside(known ? Reason.SUSPENDED_GOVERNMENT : Reason.UNKNOWN_GOVERNMENT);
        }
        return chosen(active, who.chosen()).<Standing>map(it -> acting(who, it)).orElseGet(Choosing::new);
    }

    /** What somebody may do has changed and holds from their next request on. */
    @TransactionalEventListener
    void forget(MemberChanged changed) {
        known.remove(new Key(changed.subject(), changed.tenant().code().alias()));
    }

    /** The governments somebody may work for. */
    List<Tenant> governments(SignedIn who) {
        return registered(who).filter(Tenant::active).toList();
    }

    private Stream<Tenant> registered(SignedIn who) {
        return who.organizations().stream().flatMap(it -> tenants.findByAlias(it).stream());
    }

    private static Optional<Tenant> chosen(List<Tenant> active, @Nullable String alias) {
        return active.size() == 1
                ? Optional.of(active.getFirst())
                : active.stream().filter(it -> it.alias().equals(alias)).findFirst();
    }

    private Standing acting(SignedIn who, Tenant tenant) {
        return actor(who, tenant).<Standing>map(Acting::new).orElseGet(() -> new Outside(Reason.NO_ROLE));
    }

    private Optional<Actor> actor(SignedIn who, Tenant tenant) {
        var now = clock.instant();
        if (known.size() > MANY) {
            known.values().removeIf(it -> it.until().isBefore(now));
        }
        var key = new Key(who.subject(), tenant.alias());
        var remembered = known.get(key);
        if (remembered != null && remembered.until().isAfter(now)) {
            return remembered.actor();
        }
        var actor = CurrentTenant.call(tenant.key(), () -> members.actor(who, tenant.key()));
        known.put(key, new Known(actor, now.plus(REMEMBERED)));
        return actor;
    }

    private static Actor staff(SignedIn who) {
        var everywhere = new Scope.Everywhere();
        var grants = Map.<Permission, Scope>of(
                Permission.PLATFORM_ADMIN, everywhere,
                Permission.INSTRUMENT_READ, everywhere,
                Permission.INSTRUMENT_PUBLISH, everywhere);
        return new Actor(who.subject(), who.name(), "", null, grants);
    }

    private record Key(String subject, String alias) {}

    private record Known(Optional<Actor> actor, Instant until) {}
}
