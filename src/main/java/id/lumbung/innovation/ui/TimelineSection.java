package id.lumbung.innovation.ui;

import static id.lumbung.innovation.core.ProfileField.DEVELOPED_ON;
import static id.lumbung.innovation.core.ProfileField.IMPLEMENTED_ON;
import static id.lumbung.innovation.core.ProfileField.TRIAL_ON;

import id.lumbung.innovation.Timeline;
import id.lumbung.ui.DayField;

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

    Timeline read() {
        return new Timeline(trial.getValue(), implemented.getValue(), developed.getValue());
    }
}
