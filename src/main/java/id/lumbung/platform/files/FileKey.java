package id.lumbung.platform.files;

import id.lumbung.platform.schema.TenantKey;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name under which a file is kept: the government's schema and an id of ours, nothing that anybody typed. */
public record FileKey(String schema, UUID id) {
    private static final Pattern SCHEMA = Pattern.compile("t_[0-9_]{2,12}");

    public FileKey {
        if (!SCHEMA.matcher(schema).matches()) {
            throw new IllegalArgumentException("Not a schema of a government: " + schema);
        }
    }

    public static FileKey of(TenantKey tenant, UUID id) {
        return new FileKey(tenant.schema(), id);
    }

    /** Reads what {@link #toString()} wrote. */
    public static FileKey parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a file key: " + text);
        }
        return new FileKey(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return schema + "/" + id;
    }
}
