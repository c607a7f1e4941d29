package id.lumbung.innovation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;

/** A part of the government that innovates (OPD, perangkat daerah). One that is no longer active keeps its innovations. */
@MappedEntity
public record Agency(@Id UUID id, @Version long version, String name, String shortName, boolean active) {

    Agency renamed(String newName, String newShortName) {
        return new Agency(id, version, newName, newShortName, active);
    }

    Agency active(boolean nowActive) {
        return new Agency(id, version, name, shortName, nowActive);
    }
}
