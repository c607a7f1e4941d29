package id.lumbung.portfolio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a portfolio in exactly the form in which one is read, so that anyone can check a government's figures. */
public final class PortfolioWriter {
    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final InstrumentVersion version;
    private final JsonGenerator json;

    private PortfolioWriter(InstrumentVersion version, JsonGenerator json) {
        this.version = version;
        this.json = json;
    }

    public static void write(ScoreRequest request, OutputStream target) throws IOException {
        try (var json = JSON.createGenerator(target).useDefaultPrettyPrinter()) {
            new PortfolioWriter(request.version(), json).write(request);
        }
    }

    private void write(ScoreRequest request) throws IOException {
        json.writeStartObject();
        ScoreWriter.instrument(json, version);
        answers("spd", Aspect.SPD, request.portfolio().spd());
        json.writeArrayFieldStart("innovations");
        for (var submission : request.portfolio().innovations()) {
            json.writeStartObject();
            profile(submission.profile());
            answers("answers", Aspect.SID, submission.answers());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void profile(Profile profile) throws IOException {
        json.writeStringField("id", profile.id());
        json.writeStringField("stage", profile.stage());
        json.writeStringField("implementedOn", date(profile.implementedOn()));
        json.writeStringField("developedOn", date(profile.developedOn()));
        json.writeNumberField("designWords", profile.designWords());
        json.writeStringField("affair", profile.affair());
        json.writeNumberField("timesReported", profile.timesReported());
    }

    /** In official order, so that the same portfolio always gives the same bytes. */
    private void answers(String name, Aspect aspect, Map<String, Answer> answers) throws IOException {
        json.writeObjectFieldStart(name);
        for (var code : version.indicators(aspect).stream().map(Indicator::code).toList()) {
            var answer = answers.get(code);
            if (answer != null) {
                json.writeObjectFieldStart(code);
                answer(answer);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void answer(Answer answer) throws IOException {
        if (answer.basis() != null) {
            json.writeStringField("basis", answer.basis());
        }
        json.writeNumberField("level", answer.claimedLevel());
        if (answer.verifiedLevel() != null) {
            json.writeNumberField("verifiedLevel", answer.verifiedLevel());
        }
        json.writeNumberField("evidence", answer.evidence());
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
