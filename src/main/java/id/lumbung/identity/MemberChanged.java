package id.lumbung.identity;

import id.lumbung.platform.schema.TenantKey;

/** What somebody may do in a government has changed, or will have when the transaction ends well. */
record MemberChanged(TenantKey tenant, String subject) {}
