package id.lumbung.platform.schema;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tells that something a government keeps was changed, whoever changed it by whatever act, as soon as that is committed.
 * Of this process only; what other replicas changed is seen when it is read again.
 */
@Singleton
public class GovernmentChanges {
    private static final Pattern WRITING = Pattern.compile(
            "^\\s*(insert|update|delete|merge)\\b|^\\s*with\\b.*\\b(insert\\s+into|update|delete\\s+from)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final List<Consumer<TenantKey>> listeners = new CopyOnWriteArrayList<>();

    /** The listener is called by the thread that commits, so it has to be quick. */
    public void listen(Consumer<TenantKey> listener) {
        listeners.add(listener);
    }

    void tell(TenantKey changed) {
        listeners.forEach(it -> it.accept(changed));
    }

    static boolean isWriting(String sql) {
        return WRITING.matcher(sql).find();
    }
}
