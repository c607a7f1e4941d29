package id.lumbung.innovation;

import id.lumbung.shared.NormalText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;

/**
 * A part of the government that innovates (OPD, perangkat daerah). One that is no longer active keeps its innovations.
 *
 * @param nameKey its name as it is compared; no two have the same
 */
@MappedEntity
public record Agency(
        @Id UUID id, @Version long version, String name, String nameKey, String shortName, boolean active) {

    static Agency of(UUID id, String name, String shortName) {
        return new Agency(id, 0, name, NormalText.of(name), shortName, true);
    }

    Agency renamed(String newName, String newShortName) {
        var key = NormalText.same(name, newName) ? nameKey : NormalText.of(newName);
        return new Agency(id, version, newName, key, newShortName, active);
    }

    Agency active(boolean nowActive) {
        return new Agency(id, version, name, nameKey, shortName, nowActive);
    }
}
