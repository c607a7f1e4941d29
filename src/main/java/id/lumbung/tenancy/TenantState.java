package id.lumbung.tenancy;

/** Where a government is in its life with the portal. */
public enum TenantState {
    /** Entered; its schema is not ready yet. */
    PROVISIONING,
    /** Its people may work. */
    ACTIVE,
    /** Its people may not sign in; its data stays. */
    SUSPENDED
}
