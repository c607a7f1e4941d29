package id.lumbung.platform.schema;

import id.lumbung.shared.RegionCode;

/** A government as the database knows it: its code, and the PostgreSQL cluster that holds its schema. */
public record TenantKey(RegionCode code, String cluster) {

    /** The schema of the government, {@code t_35_76}. */
    public String schema() {
        return "t_" + code.value().replace('.', '_');
    }

    /** The role that may use that schema and no other; it bears the schema's name. */
    public String role() {
        return schema();
    }
}
