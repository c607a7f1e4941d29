package id.lumbung.portfolio;

import id.lumbung.instrument.FlawKind;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Indicator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a portfolio, of the government or of one innovation. */
final class AnswerReader {
    private final JsonCursor json;
    private final @Nullable PortfolioVocabulary vocabulary;

    /** Without a vocabulary only the form is checked. */
    AnswerReader(JsonCursor json, @Nullable PortfolioVocabulary vocabulary) {
        this.json = json;
        this.vocabulary = vocabulary;
    }

    Map<String, Answer> answers(Aspect aspect) throws IOException {
        var answers = new HashMap<String, Answer>();
        json.object(code -> {
            var bases = bases(aspect, code);
            if (bases == null) {
                return false;
            }
            answers.put(code, answer(code, bases));
            return true;
        });
        return answers;
    }

    /** The bases of the row; null when there is no such row. */
    private @Nullable Set<String> bases(Aspect aspect, String code) {
        return vocabulary == null ? Set.of() : vocabulary.rows(aspect).get(code);
    }

    private Answer answer(String code, Set<String> bases) throws IOException {
        var fields = new Fields();
        json.object(name -> {
            switch (name) {
                case "basis" -> fields.basis = basis(code, bases);
                case "level" -> fields.level = json.whole(Indicator.TOP_LEVEL);
                case "verifiedLevel" -> fields.verifiedLevel = json.whole(Indicator.TOP_LEVEL);
                case "evidence" -> fields.evidence = json.whole(Integer.MAX_VALUE);
                default -> {
                    return false;
                }
            }
            return true;
        });
        return fields.answer();
    }

    private @Nullable String basis(String code, Set<String> bases) throws IOException {
        var basis = json.text();
        if (basis != null && vocabulary != null && !bases.contains(basis)) {
            json.flaw(FlawKind.NOT_BASIS, code, basis);
        }
        return basis;
    }

    /** An answer as far as it was read; what is absent counts as not filled. */
    private static final class Fields {
        private @Nullable String basis;
        private @Nullable Integer level;
        private @Nullable Integer verifiedLevel;
        private @Nullable Integer evidence;

        Answer answer() {
            return new Answer(basis, level == null ? 0 : level, verifiedLevel, evidence == null ? 0 : evidence);
        }
    }
}
