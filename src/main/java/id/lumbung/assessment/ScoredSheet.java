package id.lumbung.assessment;

import id.lumbung.assessment.core.Decision;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.InnovationScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Row;
import id.lumbung.instrument.core.SheetScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet with its rows, scored twice.
 *
 * @param head absent on the sheet of the government itself
 * @param values the answers as scoring saw them, by indicator
 */
record ScoredSheet(
        Sheet sheet,
        InstrumentVersion version,
        Optional<InnovationHead> head,
        List<SheetAnswer> answers,
        Map<String, Answer> values,
        Score claimed,
        Score verified) {

    /** Rows that would go to the verifiers now: with the agency, claimed, proven. */
    List<SheetAnswer> sendable() {
        return answers.stream()
                .filter(it -> it.decision().isWithAgency() && counts(it.indicator()))
                .toList();
    }

    /** Rows that were returned and claim nothing any more. */
    List<SheetAnswer> givenUp() {
        return answers.stream()
                .filter(it -> it.decision() == Decision.RETURNED && it.claimedLevel() == 0)
                .toList();
    }

    /** Rows that wait for a verifier. */
    List<SheetAnswer> waiting() {
        return answers.stream().filter(it -> it.decision() == Decision.PENDING).toList();
    }

    int evidence(String indicator) {
        var answer = values.get(indicator);
        return answer == null ? 0 : answer.evidence();
    }

    /** The verified points once the row's claim is accepted: then it earns what it claims. */
    BigDecimal pointsIfAccepted(String indicator) {
        return verified.points().subtract(verified.pointsOf(indicator)).add(claimed.pointsOf(indicator));
    }

    private boolean counts(String indicator) {
        return claimed.rows().stream().anyMatch(it -> it.indicator().equals(indicator) && it.counts());
    }

    /** The result in one view. */
    record Score(BigDecimal points, boolean eligible, List<Reason> reasons, List<Row> rows) {
        static Score of(InnovationScore score) {
            return new Score(BigDecimal.valueOf(score.maturity()), score.eligible(), score.reasons(), score.rows());
        }

        BigDecimal pointsOf(String indicator) {
            return rows.stream()
                    .filter(it -> it.indicator().equals(indicator))
                    .map(Row::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** The government itself is never "eligible"; its points count in any case. */
        static Score of(SheetScore score) {
            return new Score(score.points(), false, List.of(), score.rows());
        }
    }
}
