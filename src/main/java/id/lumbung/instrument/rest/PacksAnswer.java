package id.lumbung.instrument.rest;

import id.lumbung.instrument.PackAction;
import id.lumbung.instrument.PackDraft;
import id.lumbung.instrument.PackEvent;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The packs of an instrument beside the one in force.
 *
 * @param draft absent when nothing is in preparation
 * @param events the last things that were done, newest first
 */
@Serdeable
record PacksAnswer(@Nullable Draft draft, List<Event> events) {

    /**
     * A whole pack in preparation.
     *
     * @param checksum SHA-256 of the document, in hexadecimal digits
     * @param added versions and revisions that are not in force yet
     * @param altered what is in force and the draft leaves out or changes, for which it cannot be published
     */
    @Serdeable
    record Draft(int edition, String checksum, List<String> added, List<String> altered) {
        static Draft of(PackDraft draft) {
            return new Draft(
                    draft.edition(),
                    draft.checksum(),
                    draft.added().stream().map(it -> it.id().label()).toList(),
                    draft.altered());
        }
    }

    /**
     * What was done with a pack, by whom and when.
     *
     * @param version absent when the whole pack is meant
     */
    @Serdeable
    record Event(int edition, @Nullable String version, PackAction action, String actor, Instant at) {
        static Event of(PackEvent event) {
            return new Event(event.edition(), event.version(), event.action(), event.actorName(), event.at());
        }
    }

    static PacksAnswer of(Optional<PackDraft> draft, List<PackEvent> events) {
        return new PacksAnswer(
                draft.map(Draft::of).orElse(null),
                events.stream().map(Event::of).toList());
    }
}
