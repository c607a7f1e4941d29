package id.lumbung.innovation.ui;

import static id.lumbung.innovation.core.ProfileField.DEVELOPED_ON;
import static id.lumbung.innovation.core.ProfileField.IMPLEMENTED_ON;
import static id.lumbung.innovation.core.ProfileField.TRIAL_ON;

import id.lumbung.innovation.Timeline;
import id.lumbung.innovation.core.Problem;
import id.lumbung.innovation.core.ProfileField;
import id.lumbung.ui.DayField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When it was tried, put into use and developed further. */
class TimelineSection extends FormSection {
    private static final long serialVersionUID = 1L;

    private final DayField trial;
    private final DayField implemented;
    private final DayField developed;

    TimelineSection(String heading, BoundFields fields) {
        super(heading);
        trial = fields.bind(
                TRIAL_ON, ProfileInputs.date(TRIAL_ON), it -> it.timeline().trialOn());
        implemented = fields.bind(IMPLEMENTED_ON, ProfileInputs.date(IMPLEMENTED_ON), it -> it.timeline()
                .implementedOn());
        developed = fields.bind(DEVELOPED_ON, ProfileInputs.date(DEVELOPED_ON), it -> it.timeline()
                .developedOn());
        rows(trial, implemented, developed);
    }

    /** What stands there and is no day cannot be kept. */
    List<Problem> problems() {
        return Stream.of(check(TRIAL_ON, trial), check(IMPLEMENTED_ON, implemented), check(DEVELOPED_ON, developed))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> check(ProfileField field, DayField day) {
        return day.isUnderstood() ? Optional.empty() : Optional.of(Problem.noDay(field));
    }

    Timeline read() {
        return new Timeline(trial.getValue(), implemented.getValue(), developed.getValue());
    }
}
