package id.lumbung.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.lumbung.assessment.ScoredSheet.Score;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a sheet with everything that earns it points, and scores it. */
@Singleton
class SheetScoring {
    private final PeriodRepository periods;
    private final AnswerRepository answers;
    private final SheetSourceRepository sources;
    private final Instruments instruments;

    SheetScoring(
            PeriodRepository periods,
            AnswerRepository answers,
            SheetSourceRepository sources,
            Instruments instruments) {
        this.periods = periods;
        this.answers = answers;
        this.sources = sources;
        this.instruments = instruments;
    }

    /** The version of the instrument that holds for the sheet. */
    InstrumentVersion version(Sheet sheet) {
        return version(sheet.year());
    }

    /** The version that holds for the open period, or for the last one; none before the first. */
    Optional<InstrumentVersion> currentVersion() {
        return periods.findCurrent().map(it -> instruments.version(it.instrument()));
    }

    /** The units in which the rows of an instrument are measured. */
    List<Code> units(InstrumentVersion version) {
        return instruments.find(version.instrument()).map(Instrument::units).orElseGet(List::of);
    }

    /** The innovation the sheet is of; none for the government's own. */
    Optional<InnovationHead> head(Sheet sheet) {
        return sources.findHead(sheet.id());
    }

    ScoredSheet score(Sheet sheet) {
        return score(
                sheet,
                version(sheet),
                sources.findHead(sheet.id()),
                answers.findBySheet(sheet.id()),
                sources.countEvidence(sheet.id()));
    }

    /** Scores sheets of one year; what they need is read for all of them together. */
    List<ScoredSheet> scoreYear(int year, List<Sheet> sheets) {
        var version = version(year);
        var heads = sources.findHeadsOfYear(year).stream().collect(toMap(InnovationHead::id, Function.identity()));
        var rows = answers.findByYear(year).stream()
                .collect(groupingBy(it -> it.key().sheetId()));
        var evidence = sources.countEvidenceOfYear(year).stream().collect(groupingBy(EvidenceCount::sheetId));
        return sheets.stream()
                .map(it -> score(
                        it,
                        version,
                        Optional.ofNullable(it.innovationId()).map(heads::get),
                        rows.getOrDefault(it.id(), List.of()),
                        evidence.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private InstrumentVersion version(int year) {
        var period = periods.findById(year).orElseThrow();
        return instruments.version(period.instrument());
    }

    private static ScoredSheet score(
            Sheet sheet,
            InstrumentVersion version,
            Optional<InnovationHead> head,
            List<SheetAnswer> rows,
            List<EvidenceCount> evidence) {
        var values = values(rows, byIndicator(evidence));
        return new ScoredSheet(
                sheet,
                version,
                head,
                rows,
                values,
                score(version, head, values, View.CLAIMED),
                score(version, head, values, View.VERIFIED));
    }

    /** What the sheet would claim with these answers. */
    static Score claimed(ScoredSheet scored, Map<String, Answer> values) {
        return score(scored.version(), scored.head(), values, View.CLAIMED);
    }

    private static Map<String, Integer> byIndicator(List<EvidenceCount> evidence) {
        return evidence.stream().collect(toMap(EvidenceCount::indicator, it -> Math.toIntExact(it.count())));
    }

    /** Evidence may be there before a level is; then the row stands with level 0. */
    private static Map<String, Answer> values(List<SheetAnswer> rows, Map<String, Integer> evidence) {
        var values = new HashMap<String, Answer>();
        evidence.forEach((indicator, count) -> values.put(indicator, new Answer(null, 0, null, count)));
        rows.forEach(it -> values.put(it.indicator(), it.toAnswer(evidence.getOrDefault(it.indicator(), 0))));
        return values;
    }

    private static Score score(
            InstrumentVersion version, Optional<InnovationHead> head, Map<String, Answer> values, View view) {
        return head.map(it -> Score.of(Scoring.innovation(version, it.profile(), values, view)))
                .orElseGet(() -> Score.of(Scoring.spd(version, values, view)));
    }
}
