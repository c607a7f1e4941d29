package id.lumbung.innovation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import id.lumbung.innovation.Agency;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.ProfileRules;
import id.lumbung.innovation.core.Problem;
import id.lumbung.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inputs of the national form in its order, in five sections, and the draft they make together. */
class ProfileForm extends Div {
    private static final long serialVersionUID = 1L;

    private final BoundFields fields;
    private final OriginSection origin;
    private final SubjectSection subject;
    private final TimelineSection timeline;
    private final StorySection story;
    private final PlaceSection place;

    ProfileForm(ProfileRules rules, List<Agency> agencies, Command typed) {
        var instrument = rules.instrument();
        fields = new BoundFields(typed);
        origin = new OriginSection(heading("origin"), instrument.lists(), agencies, fields);
        subject = new SubjectSection(heading("subject"), instrument, fields);
        timeline = new TimelineSection(heading("timeline"), fields);
        story = new StorySection(heading("story"), rules, fields);
        place = new PlaceSection(heading("place"), fields);
        addClassName("li-stack");
        add(origin, subject, timeline, story, place);
    }

    BoundFields fields() {
        return fields;
    }

    /**
     * What is typed, as far as it can be kept; empty while it is not known whose it is.
     *
     * @param kept what was kept last, from which comes what cannot be kept as it is typed now
     */
    Optional<InnovationDraft> read(@Nullable InnovationDraft kept) {
        return origin.agency()
                .map(agency -> new InnovationDraft(
                        agency,
                        origin.title(),
                        origin.stage(),
                        origin.read(),
                        subject.read(),
                        timeline.read(),
                        story.read(),
                        place.place(kept),
                        place.video(kept)));
    }

    /** What cannot be kept as it is typed. */
    List<Problem> unkept() {
        return Stream.of(origin.problems(), timeline.problems(), place.problems())
                .flatMap(List::stream)
                .toList();
    }

    /** Says which innovation has the title that is typed; nothing when it is free. */
    void titleTaken(Optional<Refusal> refusal) {
        origin.titleTaken(refusal);
    }

    private String heading(String section) {
        return getTranslation("innovation.profile.section." + section);
    }
}
