package id.lumbung.support;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People who act in tests. */
public final class Actors {
    private Actors() {}

    /** Somebody with every permission in the government. */
    public static Actor mayEverything(TenantKey tenant) {
        return may(tenant, Permission.values());
    }

    /** Somebody with these permissions in the whole government. */
    public static Actor may(TenantKey tenant, Permission... permissions) {
        return actor(tenant, new Scope.Everywhere(), permissions);
    }

    /** Somebody with these permissions in one agency. */
    public static Actor mayIn(UUID agency, TenantKey tenant, Permission... permissions) {
        return actor(tenant, new Scope.Agencies(Set.of(agency)), permissions);
    }

    /** Somebody of the platform, who belongs to no government. */
    public static Actor ofPlatform() {
        return ofPlatform(Permission.PLATFORM_ADMIN);
    }

    /** Somebody of the platform with these permissions. */
    public static Actor ofPlatform(Permission... permissions) {
        return actor(null, new Scope.Everywhere(), permissions);
    }

    private static Actor actor(@Nullable TenantKey tenant, Scope scope, Permission... permissions) {
        var grants = Arrays.stream(permissions).collect(Collectors.toMap(Function.identity(), _ -> scope));
        return new Actor("test", "Sari Wulandari", "Analis", tenant, grants);
    }
}
