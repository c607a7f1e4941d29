package id.lumbung.demo;

import id.lumbung.assessment.Decision;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Indicator;
import org.jspecify.annotations.Nullable;

/** One answered row of a demo sheet. */
record PlannedAnswer(
        Indicator indicator,
        @Nullable String basis,
        int claimed,
        @Nullable Integer verified,
        Decision decision,
        int evidence) {

    Answer toAnswer() {
        return new Answer(basis, claimed, verified, evidence);
    }
}
