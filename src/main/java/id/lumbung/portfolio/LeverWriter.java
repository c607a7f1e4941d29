package id.lumbung.portfolio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.lumbung.instrument.AssumedFact;
import id.lumbung.instrument.core.Gate;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.lever.BestSet;
import id.lumbung.instrument.core.lever.Lever;
import id.lumbung.instrument.core.lever.Settled;
import id.lumbung.instrument.core.lever.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Writes the steps of a portfolio as JSON, in the words of the scoring contract. */
public final class LeverWriter {
    private static final JsonFactory JSON = new JsonFactory().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    private static final int DECIMALS = 2;

    private LeverWriter() {}

    public static void write(LeverAnswer answer, OutputStream target) throws IOException {
        var portfolio = answer.portfolio();
        var now = portfolio.index();
        try (var json = JSON.createGenerator(target)) {
            json.writeStartObject();
            ScoreWriter.instrument(json, portfolio.version());
            json.writeStringField("view", portfolio.view().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("index", now.index());
            json.writeNumberField("eligible", now.totals().eligible());
            json.writeNumberField("divisor", now.divisor());
            gate(json, portfolio.gate());
            json.writeNumberField("found", answer.levers().all());
            json.writeArrayFieldStart("levers");
            for (var lever : answer.levers().levers()) {
                lever(json, lever);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("settled");
            for (var row : answer.settled()) {
                settled(json, row);
            }
            json.writeEndArray();
            bestSet(json, answer.bestSet());
            json.writeArrayFieldStart("assumed");
            for (var fact : AssumedFact.of(answer.assumed())) {
                json.writeStartObject();
                json.writeStringField("fact", fact.fact());
                json.writeStringField("confidence", fact.confidence().name());
                texts(json, "sources", fact.sources());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void gate(JsonGenerator json, Gate gate) throws IOException {
        json.writeObjectFieldStart("gate");
        json.writeBooleanField("open", gate.open());
        json.writeNumberField("needed", gate.needed());
        texts(json, "covered", gate.covered());
        texts(json, "missing", gate.missing());
        json.writeNumberField("worth", gate.worth().rounded(DECIMALS));
        json.writeEndObject();
    }

    private static void lever(JsonGenerator json, Lever lever) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", lever.step().id());
        step(json, lever.step());
        json.writeNumberField("gain", lever.roundedGain());
        json.writeNumberField("days", plain(lever.days()));
        if (lever.gainPerDay().isPresent()) {
            json.writeNumberField("gainPerDay", lever.gainPerDay().get().rounded(Lever.DECIMALS));
        }
        json.writeStringField("gate", lever.gate().name());
        if (!lever.blockers().isEmpty()) {
            texts(json, "blockers", names(lever.blockers()));
        }
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Step step) throws IOException {
        switch (step) {
            case Step.RaiseGovernment raise -> raise(json, "RAISE_GOVERNMENT", raise.row(), raise.from(), raise.to());
            case Step.RaiseInnovation raise -> {
                raise(json, "RAISE_INNOVATION", raise.row(), raise.from(), raise.to());
                json.writeStringField("innovation", raise.innovation());
            }
            case Step.MakeEligible make -> {
                json.writeStringField("kind", "MAKE_ELIGIBLE");
                json.writeStringField("innovation", make.innovation());
                texts(json, "reasons", names(make.reasons()));
            }
            case Step.AddInnovation add -> {
                json.writeStringField("kind", "ADD_INNOVATION");
                if (add.affair() != null) {
                    json.writeStringField("affair", add.affair());
                }
                json.writeNumberField("maturity", add.maturity());
            }
            case Step.LeaveOut leave -> {
                json.writeStringField("kind", "LEAVE_OUT");
                json.writeStringField("innovation", leave.innovation());
            }
        }
    }

    private static void raise(JsonGenerator json, String kind, String row, int from, int to) throws IOException {
        json.writeStringField("kind", kind);
        json.writeStringField("indicator", row);
        json.writeNumberField("from", from);
        json.writeNumberField("to", to);
    }

    private static void settled(JsonGenerator json, Settled row) throws IOException {
        json.writeStartObject();
        json.writeStringField("indicator", row.row());
        json.writeNumberField("level", row.level());
        json.writeNumberField("top", row.top());
        json.writeStringField("because", "YEAR_BEFORE_IS_OVER");
        json.writeEndObject();
    }

    private static void bestSet(JsonGenerator json, BestSet best) throws IOException {
        json.writeObjectFieldStart("bestSet");
        json.writeNumberField("index", best.index().index());
        texts(json, "submit", best.submit());
        texts(json, "leaveOut", best.leaveOut());
        json.writeEndObject();
    }

    private static List<String> names(List<Reason> reasons) {
        return reasons.stream().map(Reason::name).toList();
    }

    private static void texts(JsonGenerator json, String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static BigDecimal plain(BigDecimal days) {
        var stripped = days.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
