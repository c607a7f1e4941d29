package id.lumbung.portfolio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.PortfolioScore;
import id.lumbung.instrument.core.Row;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.View;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Writes the scores of a portfolio as the scoring contract defines them. */
public final class ScoreWriter {
    private static final JsonFactory JSON = new JsonFactory().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

    private final ScoreRequest request;
    private final boolean explain;

    /** With {@code explain}, everything carries the rows it is the sum of. */
    public ScoreWriter(ScoreRequest request, boolean explain) {
        this.request = request;
        this.explain = explain;
    }

    /** Scores and writes; an innovation is written before the next is derived, so that many need little memory. */
    public void write(OutputStream target, boolean indented) throws IOException {
        try (var json = JSON.createGenerator(target)) {
            if (indented) {
                json.useDefaultPrettyPrinter();
            }
            json.writeStartObject();
            instrument(json, request.version());
            for (var view : View.values()) {
                json.writeFieldName(view.name().toLowerCase(Locale.ROOT));
                score(json, Scoring.portfolio(request.version(), request.portfolio(), view));
            }
            json.writeEndObject();
        }
    }

    static void instrument(JsonGenerator json, InstrumentVersion version) throws IOException {
        json.writeObjectFieldStart("instrument");
        json.writeStringField("code", version.instrument());
        json.writeStringField("version", version.code());
        json.writeNumberField("revision", version.revision().number());
        json.writeEndObject();
    }

    private void score(JsonGenerator json, PortfolioScore score) throws IOException {
        var index = score.index();
        json.writeStartObject();
        json.writeNumberField("spd", exact(score.spd().points()));
        if (explain) {
            rows(json, "spdRows", score.spd().rows());
        }
        json.writeNumberField("meanMaturity", index.meanMaturity());
        json.writeNumberField("eligible", index.totals().eligible());
        json.writeNumberField("divisor", index.divisor());
        json.writeArrayFieldStart("basicServiceAffairs");
        for (var affair : index.totals().basicServiceAffairs()) {
            json.writeString(affair);
        }
        json.writeEndArray();
        json.writeNumberField("quantity", exact(index.quantity()));
        json.writeNumberField("total", index.total());
        json.writeNumberField("index", index.index());
        json.writeStringField("category", index.category());
        innovations(json, score);
        json.writeEndObject();
    }

    private void innovations(JsonGenerator json, PortfolioScore score) throws IOException {
        var submissions = request.portfolio().innovations();
        json.writeArrayFieldStart("innovations");
        for (int i = 0; i < submissions.size(); i++) {
            var standing = score.innovations().get(i);
            json.writeStartObject();
            json.writeStringField("id", standing.id());
            json.writeNumberField("maturity", standing.maturity());
            json.writeBooleanField("eligible", standing.eligible());
            json.writeArrayFieldStart("reasons");
            for (var reason : standing.reasons()) {
                json.writeString(reason.name());
            }
            json.writeEndArray();
            if (explain) {
                rows(json, "rows", derived(submissions.get(i), score.view()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private List<Row> derived(Submission submission, View view) {
        return Scoring.innovation(request.version(), submission.profile(), submission.answers(), view)
                .rows();
    }

    private static void rows(JsonGenerator json, String name, List<Row> rows) throws IOException {
        json.writeArrayFieldStart(name);
        for (var row : rows) {
            json.writeStartObject();
            json.writeStringField("indicator", row.indicator());
            json.writeNumberField("weight", exact(row.weight()));
            json.writeNumberField("level", row.level());
            json.writeBooleanField("counts", row.counts());
            json.writeNumberField("points", exact(row.points()));
            if (row.whyNot().isPresent()) {
                json.writeStringField("why", row.whyNot().get().name());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** All its decimals and no more, but at least one. */
    private static BigDecimal exact(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 1 ? stripped.setScale(1) : stripped;
    }
}
