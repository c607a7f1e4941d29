package id.lumbung.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.platform.security.Access;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what the current actor does with a sheet. */
@Singleton
class SheetHistory {
    private final SheetEventRepository events;
    private final Access access;
    private final Clock clock;

    SheetHistory(SheetEventRepository events, Access access, Clock clock) {
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    void add(UUID sheetId, SheetAction action) {
        add(sheetId, null, action, null, null, null);
    }

    void add(
            UUID sheetId,
            @Nullable String indicator,
            SheetAction action,
            @Nullable Integer fromLevel,
            @Nullable Integer toLevel,
            @Nullable String reason) {
        add(sheetId, indicator, action, fromLevel, toLevel, reason, null);
    }

    /** A claim that follows from a value. */
    void addMeasured(SheetAnswer row, SheetAction action, int fromLevel) {
        add(row.key().sheetId(), row.indicator(), action, fromLevel, row.claimedLevel(), null, row.value());
    }

    private void add(
            UUID sheetId,
            @Nullable String indicator,
            SheetAction action,
            @Nullable Integer fromLevel,
            @Nullable Integer toLevel,
            @Nullable String reason,
            @Nullable BigDecimal value) {
        var actor = access.actor();
        events.save(new SheetEvent(
                UuidCreator.getTimeOrderedEpoch(),
                sheetId,
                indicator,
                action,
                fromLevel,
                toLevel,
                reason,
                value,
                actor.subject(),
                actor.name(),
                clock.instant()));
    }

    /** Newest first. */
    List<SheetEvent> of(UUID sheetId) {
        return events.findBySheet(sheetId);
    }
}
