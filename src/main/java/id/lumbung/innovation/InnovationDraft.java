package id.lumbung.innovation;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Relation;
import java.util.UUID;

/**
 * What the profile form edits. Nearly everything may still be open: a draft is kept as it is typed.
 *
 * @param stage a code of the instrument's stages (tahapan)
 */
@Embeddable
public record InnovationDraft(
        UUID agencyId,
        String title,
        String stage,

        @Relation(Relation.Kind.EMBEDDED) @MappedProperty("")
        Origin origin,

        @Relation(Relation.Kind.EMBEDDED) @MappedProperty("")
        Subject subject,

        @Relation(Relation.Kind.EMBEDDED) @MappedProperty("")
        Timeline timeline,

        @Relation(Relation.Kind.EMBEDDED) @MappedProperty("")
        Story story,

        @Relation(Relation.Kind.EMBEDDED) @MappedProperty("")
        Place place,

        String videoUrl) {

    public InnovationDraft {
        title = title.strip();
        videoUrl = videoUrl.strip();
    }

    /** A draft of the agency in which nothing is written yet. */
    public static InnovationDraft of(UUID agency, String stage) {
        return new InnovationDraft(
                agency, "", stage, Origin.EMPTY, Subject.EMPTY, Timeline.EMPTY, Story.EMPTY, Place.UNKNOWN, "");
    }

    public InnovationDraft with(Subject newSubject) {
        return new InnovationDraft(agencyId, title, stage, origin, newSubject, timeline, story, place, videoUrl);
    }

    public InnovationDraft with(Timeline newTimeline) {
        return new InnovationDraft(agencyId, title, stage, origin, subject, newTimeline, story, place, videoUrl);
    }

    public InnovationDraft with(Story newStory) {
        return new InnovationDraft(agencyId, title, stage, origin, subject, timeline, newStory, place, videoUrl);
    }

    public InnovationDraft withTitle(String newTitle) {
        return new InnovationDraft(agencyId, newTitle, stage, origin, subject, timeline, story, place, videoUrl);
    }

    public InnovationDraft withVideo(String newVideoUrl) {
        return new InnovationDraft(agencyId, title, stage, origin, subject, timeline, story, place, newVideoUrl);
    }
}
