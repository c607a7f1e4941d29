package id.lumbung.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what with a sheet, and when. Written once, never changed.
 *
 * @param indicator absent when the whole sheet is meant
 * @param value what the row was said to measure
 * @param actor the person's subject
 */
@MappedEntity("sheet_event")
public record SheetEvent(
        @Id UUID id,
        UUID sheetId,
        @Nullable String indicator,
        SheetAction action,
        @Nullable Integer fromLevel,
        @Nullable Integer toLevel,
        @Nullable String reason,
        @Nullable BigDecimal value,
        String actor,
        String actorName,
        Instant at) {}
