package id.lumbung.portfolio;

import id.lumbung.instrument.FlawKind;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Profile;
import id.lumbung.instrument.core.Submission;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the innovations of a portfolio, one after the other. */
final class SubmissionReader {
    private final JsonCursor json;
    private final @Nullable PortfolioVocabulary vocabulary;
    private final AnswerReader answers;
    private final Map<String, Integer> firstWithId = new HashMap<>();

    SubmissionReader(JsonCursor json, @Nullable PortfolioVocabulary vocabulary, AnswerReader answers) {
        this.json = json;
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    Submission submission(int index) throws IOException {
        var fields = new Fields();
        var isObject = json.object(name -> {
            switch (name) {
                case "id" -> fields.id = id(index);
                case "stage" -> fields.stage = stage();
                case "implementedOn" -> fields.implementedOn = json.date();
                case "developedOn" -> fields.developedOn = json.date();
                case "designWords" -> fields.designWords = json.whole(Integer.MAX_VALUE);
                case "affair" -> fields.affair = affair();
                case "timesReported" -> fields.timesReported = json.whole(Integer.MAX_VALUE);
                case "answers" -> fields.answers = answers.answers(Aspect.SID);
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (isObject && fields.id == null) {
            json.missing("id");
        }
        return fields.submission();
    }

    private @Nullable String id(int index) throws IOException {
        if (json.isNull()) {
            return null;
        }
        var id = json.text();
        if (id == null) {
            return "";
        }
        if (id.isBlank()) {
            json.flaw(FlawKind.EMPTY);
            return id;
        }
        var first = firstWithId.putIfAbsent(id, index);
        if (first != null) {
            json.flaw(FlawKind.SAME_ID, first, id);
        }
        return id;
    }

    private @Nullable String stage() throws IOException {
        return code(FlawKind.NOT_STAGE, vocabulary == null ? null : vocabulary.stages());
    }

    private @Nullable String affair() throws IOException {
        return code(FlawKind.NOT_AFFAIR, vocabulary == null ? null : vocabulary.affairs());
    }

    private @Nullable String code(FlawKind otherwise, @Nullable Set<String> known) throws IOException {
        var code = json.text();
        if (code != null && known != null && !known.contains(code)) {
            json.flaw(otherwise, code);
        }
        return code;
    }

    /** An innovation as far as it was read; what is absent counts as not filled. */
    private static final class Fields {
        private @Nullable String id;
        private @Nullable String stage;
        private @Nullable LocalDate implementedOn;
        private @Nullable LocalDate developedOn;
        private @Nullable Integer designWords;
        private @Nullable String affair;
        private @Nullable Integer timesReported;
        private Map<String, Answer> answers = Map.of();

        Submission submission() {
            var profile = new Profile(
                    id == null ? "" : id,
                    stage,
                    implementedOn,
                    developedOn,
                    designWords == null ? 0 : designWords,
                    affair,
                    timesReported == null ? 0 : timesReported);
            return new Submission(profile, answers);
        }
    }
}
