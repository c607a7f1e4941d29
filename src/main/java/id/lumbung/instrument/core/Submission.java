package id.lumbung.instrument.core;

import java.util.Map;

/** An innovation as it is handed in: its profile and its answers by indicator. */
public record Submission(Profile profile, Map<String, Answer> answers) {
    public Submission {
        answers = Map.copyOf(answers);
    }
}
