package id.lumbung.portfolio;

import id.lumbung.instrument.FlawKind;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Submission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One walk through a portfolio, in the words of its version; without one, only the form is checked. */
final class PortfolioWalk {
    static final int MOST_INNOVATIONS = 50_000;

    private final JsonCursor json;
    private final InstrumentReader instrument;
    private final AnswerReader answers;
    private final SubmissionReader submissions;
    private final List<Submission> innovations = new ArrayList<>();
    private Map<String, Answer> spd = Map.of();
    private boolean named;

    PortfolioWalk(JsonCursor json, InstrumentReader instrument, Optional<InstrumentVersion> version) {
        var vocabulary = version.map(PortfolioVocabulary::of).orElse(null);
        this.json = json;
        this.instrument = instrument;
        this.answers = new AnswerReader(json, vocabulary);
        this.submissions = new SubmissionReader(json, vocabulary, answers);
    }

    Portfolio portfolio() throws IOException {
        if (json.isNull()) {
            json.flaw(FlawKind.NOT_OBJECT);
        }
        var isObject = json.object(member -> {
            switch (member) {
                case "instrument" -> {
                    named = !json.isNull();
                    instrument.check();
                }
                case "spd" -> spd = answers.answers(Aspect.SPD);
                case "innovations" -> json.list(this::innovation);
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (isObject && !named) {
            json.missing("instrument");
        }
        return new Portfolio(spd, innovations);
    }

    private void innovation(int index) throws IOException {
        if (index < MOST_INNOVATIONS) {
            innovations.add(submissions.submission(index));
            return;
        }
        if (index == MOST_INNOVATIONS) {
            json.flaw(FlawKind.TOO_MANY_INNOVATIONS, MOST_INNOVATIONS);
        }
        json.skip();
    }
}
