package id.lumbung.innovation.rest;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.Origin;
import id.lumbung.innovation.Place;
import id.lumbung.innovation.ProfileRules;
import id.lumbung.innovation.Story;
import id.lumbung.innovation.Subject;
import id.lumbung.innovation.Timeline;
import id.lumbung.innovation.core.Coordinates;
import id.lumbung.innovation.core.ProfileChecks;
import id.lumbung.innovation.core.ProfileField;
import id.lumbung.shared.ProofLink;
import id.lumbung.shared.WebLink;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The profile of an innovation, in the order of the national form. Codes are those of the instrument's lists. A member
 * nobody knows is refused, because what is left out by a slip would be taken away.
 *
 * @param agency the agency's id
 * @param theme the theme of the year, as the government names it
 * @param design how it works (rancang bangun)
 * @param place where it is at home
 * @param videoUrl an https link
 */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record InnovationProfile(
        @NotNull UUID agency,
        @NotBlank String title,
        @NotBlank String stage,
        @Nullable String initiator,
        @Nullable String initiatorName,
        @Nullable String classification,
        @Nullable String type,
        @Nullable String form,
        @Nullable String affair,
        @Nullable List<@NotBlank String> otherAffairs,
        @Nullable String theme,
        @Nullable LocalDate trialOn,
        @Nullable LocalDate implementedOn,
        @Nullable LocalDate developedOn,
        @Nullable String design,
        @Nullable String aim,
        @Nullable String benefit,
        @Nullable String result,
        @Nullable @Valid Position place,
        @Nullable String videoUrl) {

    /** A place on earth in decimal degrees; five decimals are kept. */
    @Serdeable
    record Position(
            @NotNull @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 3, fraction = 15)
            BigDecimal latitude,

            @NotNull @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 15)
            BigDecimal longitude) {

        static Position of(Coordinates coordinates) {
            return new Position(coordinates.latitude(), coordinates.longitude());
        }

        Place toPlace() {
            return Place.of(new Coordinates(latitude, longitude));
        }
    }

    static InnovationProfile of(InnovationDraft draft) {
        var origin = draft.origin();
        var subject = draft.subject();
        var timeline = draft.timeline();
        var story = draft.story();
        return new InnovationProfile(
                draft.agencyId(),
                draft.title(),
                draft.stage(),
                origin.initiator(),
                origin.initiatorName(),
                origin.classification(),
                subject.type(),
                subject.form(),
                subject.affair(),
                List.copyOf(subject.otherAffairs()),
                subject.theme(),
                timeline.trialOn(),
                timeline.implementedOn(),
                timeline.developedOn(),
                story.design(),
                story.aim(),
                story.benefit(),
                story.result(),
                draft.place().coordinates().map(Position::of).orElse(null),
                draft.videoUrl());
    }

    /** The draft, with a name one can see and without days to come: programs do not write it word by word. */
    InnovationDraft toDraft(ProfileRules rules) {
        var draft = toDraft();
        Stream.concat(Stream.of(ProfileChecks.written(ProfileField.TITLE, title)), rules.future(draft))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(it -> {
                    throw it.refusal();
                });
        return draft;
    }

    private InnovationDraft toDraft() {
        return new InnovationDraft(
                agency,
                title,
                stage,
                new Origin(initiator, text(initiatorName), classification),
                new Subject(
                        type, form, affair, new TreeSet<>(requireNonNullElse(otherAffairs, List.of())), text(theme)),
                new Timeline(trialOn, implementedOn, developedOn),
                new Story(text(design), text(aim), text(benefit), text(result)),
                place == null ? Place.UNKNOWN : place.toPlace(),
                link(text(videoUrl)));
    }

    /** Mended as on the page; what cannot be mended is refused there. */
    private static String link(String written) {
        return ProofLink.mended(written).map(WebLink::toString).orElse(written);
    }

    private static String text(@Nullable String written) {
        return requireNonNullElse(written, "");
    }
}
