package id.lumbung.demo;

import static id.lumbung.demo.DemoTable.ANSWER;
import static id.lumbung.demo.DemoTable.SHEET;
import static id.lumbung.demo.DemoTable.SHEET_EVENT;

import id.lumbung.assessment.SheetAction;
import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.demo.SheetScores.Figures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes indicator sheets with their answers and their history. */
final class SheetRows {
    private static final Map<String, String> REASONS = Csv.read("reasons.csv").stream()
            .collect(Collectors.toUnmodifiableMap(it -> it.text("indicator"), it -> it.text("reason")));

    private final boolean detailed;
    private final Seeded chance;
    private final DemoPeople people;
    private final EvidenceRows evidence;
    private final DemoRows rows;

    SheetRows(GovernmentPlan plan, Seeded chance, DemoPeople people, EvidenceRows evidence, DemoRows rows) {
        this.detailed = plan.detailed();
        this.chance = chance;
        this.people = people;
        this.evidence = evidence;
        this.rows = rows;
    }

    /**
     * A sheet to write.
     *
     * @param subject what it is about, for the names of its evidence
     * @param innovation absent for the government's own sheet
     */
    record Sheet(
            String subject,
            @Nullable UUID innovation,
            SheetState state,
            List<PlannedAnswer> answers,
            Figures figures,
            SheetTimes times) {

        long count(Decision decision) {
            return answers.stream().filter(it -> it.decision() == decision).count();
        }
    }

    void write(Sheet sheet) {
        var times = sheet.times();
        var id = chance.id(times.created());
        rows.add(
                SHEET,
                id,
                0,
                GovernmentRows.YEAR,
                sheet.innovation(),
                sheet.state(),
                sheet.figures().claimed(),
                sheet.figures().verified(),
                sheet.figures().claimedEligible(),
                sheet.figures().verifiedEligible(),
                sheet.figures().filled(),
                sheet.count(Decision.PENDING),
                sheet.count(Decision.RETURNED),
                times.lastSent(),
                times.last());
        if (times.sent() != null) {
            event(id, null, SheetAction.SUBMITTED, null, null, people.operator(), times.sent());
        }
        for (var answer : sheet.answers()) {
            answer(id, answer, times);
            evidence.write(id, sheet.subject(), answer, times.created());
        }
        if (times.sentAgain() != null) {
            event(id, null, SheetAction.SUBMITTED, null, null, people.operator(), times.sentAgain());
        }
    }

    private void answer(UUID sheet, PlannedAnswer answer, SheetTimes times) {
        var code = answer.indicator().code();
        boolean decided = answer.decision() != Decision.OPEN && answer.decision() != Decision.PENDING;
        boolean explained = answer.decision() == Decision.CORRECTED || answer.decision() == Decision.RETURNED;
        var reason = explained ? REASONS.getOrDefault(code, REASONS.get("*")) : null;
        rows.add(
                ANSWER,
                sheet,
                code,
                0,
                answer.basis(),
                answer.claimed(),
                answer.verified(),
                answer.decision(),
                reason,
                decided ? people.verifier().subject() : null,
                decided ? times.decided() : null,
                answer.decision() == Decision.PENDING ? times.lastSent() : times.sent(),
                times.created(),
                answer.value());
        if (decided && detailed && times.decided() != null) {
            var action = SheetAction.valueOf(answer.decision().name());
            event(sheet, answer, action, reason, answer.verified(), people.verifier(), times.decided());
        }
    }

    private void event(
            UUID sheet,
            @Nullable PlannedAnswer answer,
            SheetAction action,
            @Nullable String reason,
            @Nullable Integer level,
            DemoPeople.Person actor,
            Instant at) {
        rows.add(
                SHEET_EVENT,
                chance.id(at),
                sheet,
                answer == null ? null : answer.indicator().code(),
                action,
                answer == null ? null : answer.claimed(),
                level,
                reason,
                actor.subject(),
                actor.name(),
                at);
    }
}
