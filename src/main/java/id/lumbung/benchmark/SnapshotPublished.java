package id.lumbung.benchmark;

import id.lumbung.platform.schema.TenantKey;

/** A government has put a snapshot into its outbox. */
public record SnapshotPublished(TenantKey tenant) {}
