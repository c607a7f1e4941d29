package id.lumbung.innovation;

import id.lumbung.innovation.core.Words;
import id.lumbung.instrument.core.Profile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * An innovation in the registry of one government. Changing it makes a new value.
 *
 * @param draft its profile as it stands
 * @param timesReported in how many periods it was reported, the open one included
 * @param updatedBy the subject of who changed it last
 */
@MappedEntity
public record Innovation(
        @Id UUID id,
        @Version long version,

        @Relation(Relation.Kind.EMBEDDED) @MappedProperty("")
        InnovationDraft draft,

        int designWords,
        int timesReported,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    static Innovation registered(UUID id, InnovationDraft draft, String by, Instant at) {
        return new Innovation(id, 0, draft, Words.count(draft.story().design()), 1, at, at, by);
    }

    Innovation changed(InnovationDraft newDraft, String by, Instant at) {
        var words = Words.count(newDraft.story().design());
        return new Innovation(id, version, newDraft, words, timesReported, createdAt, at, by);
    }

    /** What decides, besides its indicators, whether it counts. */
    public Profile profile() {
        return new Profile(
                id.toString(),
                draft.stage(),
                draft.timeline().implementedOn(),
                draft.timeline().developedOn(),
                designWords,
                draft.subject().affair(),
                timesReported);
    }
}
