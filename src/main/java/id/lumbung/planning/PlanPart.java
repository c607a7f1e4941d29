package id.lumbung.planning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A choice of the plan of a year: one step, or like steps that were chosen as one.
 *
 * @param position smaller is done first
 * @param name what the steps have in common
 * @param owner who sees to it, as the government wrote it; empty while nobody does
 */
@MappedEntity("plan_part")
public record PlanPart(
        @Id UUID id,
        @Version long version,
        int year,
        int position,
        String name,
        String owner,
        @Nullable LocalDate dueOn,
        Instant createdAt,
        String createdBy) {

    PlanPart assigned(String newOwner, @Nullable LocalDate newDueOn) {
        return new PlanPart(id, version, year, position, name, newOwner, newDueOn, createdAt, createdBy);
    }

    PlanPart at(int newPosition) {
        return new PlanPart(id, version, year, newPosition, name, owner, dueOn, createdAt, createdBy);
    }
}
