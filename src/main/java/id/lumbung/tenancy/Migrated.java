package id.lumbung.tenancy;

import id.lumbung.platform.schema.TenantKey;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How bringing one government's schema up to date went; {@code error} is null when it went well. */
public record Migrated(
        TenantKey tenant, Duration duration, @Nullable String error) {}
