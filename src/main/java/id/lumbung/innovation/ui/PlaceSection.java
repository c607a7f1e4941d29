package id.lumbung.innovation.ui;

import static id.lumbung.innovation.core.ProfileField.COORDINATES;
import static id.lumbung.innovation.core.ProfileField.VIDEO;

import com.vaadin.flow.component.textfield.TextField;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.Place;
import id.lumbung.innovation.core.Coordinates;
import id.lumbung.innovation.core.Problem;
import id.lumbung.innovation.core.ProfileChecks;
import id.lumbung.shared.ProofLink;
import id.lumbung.shared.WebLink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where it can be seen, on a map and in a film. What is no place or no link yet cannot be kept; the old one stays. */
class PlaceSection extends FormSection {
    private static final long serialVersionUID = 1L;

    private final TextField coordinates;
    private final TextField video;

    PlaceSection(String heading, BoundFields fields) {
        super(heading);
        coordinates = fields.bind(COORDINATES, ProfileInputs.text(COORDINATES), PlaceSection::written);
        video = fields.bind(VIDEO, ProfileInputs.text(VIDEO), InnovationDraft::videoUrl);
        rows(coordinates, video);
    }

    Place place(@Nullable InnovationDraft kept) {
        var typed = coordinates.getValue();
        if (ProfileChecks.place(typed).isPresent()) {
            return kept == null ? Place.UNKNOWN : kept.place();
        }
        return Coordinates.parse(typed).map(Place::of).orElse(Place.UNKNOWN);
    }

    String video(@Nullable InnovationDraft kept) {
        var typed = video.getValue();
        if (ProfileChecks.link(typed).isPresent()) {
            return kept == null ? "" : kept.videoUrl();
        }
        return ProofLink.mended(typed).map(WebLink::toString).orElse("");
    }

    /** What cannot be kept as it is typed. */
    List<Problem> problems() {
        return Stream.of(ProfileChecks.place(coordinates.getValue()), ProfileChecks.link(video.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String written(InnovationDraft draft) {
        return draft.place().coordinates().map(Coordinates::toString).orElse("");
    }
}
