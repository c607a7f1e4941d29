package id.lumbung.innovation;

import id.lumbung.innovation.core.Words;
import id.lumbung.instrument.core.Profile;
import id.lumbung.shared.NormalText;
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
 * @param titleKey its title as it is compared and searched; no two have the same but an empty one
 * @param timesReported in how many periods it was reported, the open one included
 * @param updatedBy the subject of who changed it last
 */
@MappedEntity
public record Innovation(
        @Id UUID id,
        @Version long version,

        @Relation(Relation.Kind.EMBEDDED) @MappedProperty("")
        InnovationDraft draft,

        String titleKey,
        int designWords,
        int timesReported,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    static Innovation registered(UUID id, InnovationDraft draft, String by, Instant at) {
        var words = Words.count(draft.story().design());
        return new Innovation(id, 0, draft, NormalText.of(draft.title()), words, 1, at, at, by);
    }

    Innovation changed(InnovationDraft newDraft, String by, Instant at) {
        var words = Words.count(newDraft.story().design());
        var key = isCalled(newDraft.title()) ? titleKey : NormalText.of(newDraft.title());
        return new Innovation(id, version, newDraft, key, words, timesReported, createdAt, at, by);
    }

    /** Whether this is its title, however it is written. */
    boolean isCalled(String title) {
        return NormalText.same(draft.title(), title);
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
