package id.lumbung.platform.security;

import java.util.Set;
import java.util.UUID;

/** Where a permission holds: in the whole government, or in some of its agencies. */
public sealed interface Scope {
    /** In the whole government. */
    record Everywhere() implements Scope {}

    /** In these agencies only. */
    record Agencies(Set<UUID> ids) implements Scope {
        public Agencies {
            ids = Set.copyOf(ids);
        }
    }
}
