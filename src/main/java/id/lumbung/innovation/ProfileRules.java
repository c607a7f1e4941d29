package id.lumbung.innovation;

import static id.lumbung.innovation.core.ProfileChecks.done;
import static id.lumbung.innovation.core.ProfileChecks.given;
import static id.lumbung.innovation.core.ProfileChecks.known;
import static id.lumbung.innovation.core.ProfileChecks.text;
import static id.lumbung.innovation.core.ProfileChecks.written;
import static java.util.stream.Collectors.toSet;

import id.lumbung.innovation.core.Problem;
import id.lumbung.innovation.core.ProfileChecks;
import id.lumbung.innovation.core.ProfileField;
import id.lumbung.innovation.core.Words;
import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.InstrumentVersion;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an instrument asks of a profile: what may be chosen, what must be there, what cannot be kept at all.
 *
 * @param today what comes after it has not been done
 */
public record ProfileRules(InstrumentVersion instrument, LocalDate today) {
    private static final String TRIAL = "UJI_COBA";

    /** What cannot be kept as it is typed; the rest of a draft can. */
    public List<Problem> refused(InnovationDraft draft) {
        return Stream.of(refusedTexts(draft), refusedCodes(draft))
                .flatMap(Function.identity())
                .toList();
    }

    /** What has to be mended or added before the profile is complete, in the order of the form. */
    public List<Problem> open(InnovationDraft draft) {
        return Stream.of(openOrigin(draft), openSubject(draft), future(draft), openTimeline(draft), openStory(draft))
                .flatMap(Function.identity())
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
    }

    /**
     * How many of the fields that must be there are complete.
     *
     * @param problems what is open, here and in what cannot be kept as it is typed
     */
    public int complete(InnovationDraft draft, List<Problem> problems) {
        var open = problems.stream().map(Problem::field).collect(toSet());
        return (int) asked(draft).stream().filter(it -> !open.contains(it)).count();
    }

    /** The fields that must be there, given the stage. */
    public Set<ProfileField> asked(InnovationDraft draft) {
        var asked = EnumSet.range(ProfileField.TITLE, ProfileField.AFFAIR);
        asked.addAll(EnumSet.range(ProfileField.DESIGN, ProfileField.RESULT));
        if (isTried(draft)) {
            asked.add(ProfileField.TRIAL_ON);
        }
        if (isInUse(draft)) {
            asked.add(ProfileField.IMPLEMENTED_ON);
        }
        return asked;
    }

    public int fewestWords() {
        return instrument.eligibility().minimumDesignWords();
    }

    private static Stream<Problem> refusedTexts(InnovationDraft draft) {
        return Stream.of(
                        text(ProfileField.TITLE, draft.title()),
                        text(ProfileField.INITIATOR_NAME, draft.origin().initiatorName()),
                        text(ProfileField.THEME, draft.subject().theme()),
                        text(ProfileField.DESIGN, draft.story().design()),
                        text(ProfileField.AIM, draft.story().aim()),
                        text(ProfileField.BENEFIT, draft.story().benefit()),
                        text(ProfileField.RESULT, draft.story().result()),
                        text(ProfileField.VIDEO, draft.videoUrl()),
                        ProfileChecks.link(draft.videoUrl()))
                .flatMap(Optional::stream);
    }

    private Stream<Problem> refusedCodes(InnovationDraft draft) {
        var lists = instrument.lists();
        var subject = draft.subject();
        var affairs = lists.affairs().stream().map(Affair::code).collect(Collectors.toSet());
        var chosen = Stream.of(
                known(ProfileField.STAGE, draft.stage(), codes(lists.stages())),
                known(ProfileField.INITIATOR, draft.origin().initiator(), codes(lists.initiators())),
                known(ProfileField.CLASSIFICATION, draft.origin().classification(), codes(lists.classifications())),
                known(ProfileField.TYPE, subject.type(), codes(lists.types())),
                known(ProfileField.FORM, subject.form(), codes(lists.forms())),
                known(ProfileField.AFFAIR, subject.affair(), affairs));
        var others = subject.otherAffairs().stream().map(it -> known(ProfileField.OTHER_AFFAIRS, it, affairs));
        return Stream.concat(chosen, others).flatMap(Optional::stream);
    }

    private static Stream<Optional<Problem>> openOrigin(InnovationDraft draft) {
        var origin = draft.origin();
        return Stream.of(
                written(ProfileField.TITLE, draft.title()),
                given(ProfileField.INITIATOR, origin.initiator()),
                written(ProfileField.INITIATOR_NAME, origin.initiatorName()),
                given(ProfileField.CLASSIFICATION, origin.classification()));
    }

    private static Stream<Optional<Problem>> openSubject(InnovationDraft draft) {
        var subject = draft.subject();
        return Stream.of(
                given(ProfileField.TYPE, subject.type()),
                given(ProfileField.FORM, subject.form()),
                given(ProfileField.AFFAIR, subject.affair()));
    }

    /** Days that are still to come. */
    public Stream<Optional<Problem>> future(InnovationDraft draft) {
        var timeline = draft.timeline();
        return Stream.of(
                done(ProfileField.TRIAL_ON, timeline.trialOn(), today),
                done(ProfileField.IMPLEMENTED_ON, timeline.implementedOn(), today),
                done(ProfileField.DEVELOPED_ON, timeline.developedOn(), today));
    }

    private Stream<Optional<Problem>> openTimeline(InnovationDraft draft) {
        var timeline = draft.timeline();
        return Stream.of(
                isTried(draft) ? given(ProfileField.TRIAL_ON, timeline.trialOn()) : Optional.empty(),
                isInUse(draft) ? given(ProfileField.IMPLEMENTED_ON, timeline.implementedOn()) : Optional.empty(),
                ProfileChecks.trial(timeline.trialOn(), timeline.implementedOn()),
                ProfileChecks.development(timeline.implementedOn(), timeline.developedOn()));
    }

    private Stream<Optional<Problem>> openStory(InnovationDraft draft) {
        var story = draft.story();
        return Stream.of(
                ProfileChecks.words(Words.count(story.design()), fewestWords()),
                written(ProfileField.AIM, story.aim()),
                written(ProfileField.BENEFIT, story.benefit()),
                written(ProfileField.RESULT, story.result()));
    }

    private boolean isTried(InnovationDraft draft) {
        return draft.stage().equals(TRIAL) || isInUse(draft);
    }

    private boolean isInUse(InnovationDraft draft) {
        return draft.stage().equals(instrument.eligibility().stage());
    }

    private static Set<String> codes(List<Code> list) {
        return list.stream().map(Code::code).collect(Collectors.toSet());
    }
}
