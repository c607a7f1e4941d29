package id.lumbung.evidence;

import id.lumbung.shared.Refusal;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A gate for tests of evidence alone: open, until a sheet is closed. */
@Singleton
@Primary
@Requires(property = "evidence.gate", value = "open")
public class OpenGate implements EvidenceGate {
    private final Set<UUID> closed = ConcurrentHashMap.newKeySet();

    public void close(UUID sheetId) {
        closed.add(sheetId);
    }

    @Override
    public void requireRead(UUID sheetId) {}

    @Override
    public void requireChange(UUID sheetId, String indicator) {
        if (closed.contains(sheetId)) {
            throw new Refusal("assessment.sheet.refusal.closed", "2026");
        }
    }
}
