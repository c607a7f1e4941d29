package id.lumbung.index.core;

import static java.util.stream.Collectors.toMap;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Submission;
import java.util.Map;
import java.util.Set;

/**
 * The claims a verifier has not decided about.
 *
 * @param government the rows of the government itself
 * @param innovations the rows of each innovation, by its id
 */
public record WaitingClaims(Set<String> government, Map<String, Set<String>> innovations) {
    public WaitingClaims {
        government = Set.copyOf(government);
        innovations = Map.copyOf(innovations);
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public long count() {
        return government.size()
                + innovations.values().stream().mapToLong(Set::size).sum();
    }

    /** The portfolio as it will be when each of them is accepted as it is. */
    public Portfolio accepted(Portfolio portfolio) {
        return new Portfolio(
                accepted(portfolio.spd(), government),
                portfolio.innovations().stream().map(this::accepted).toList());
    }

    private Submission accepted(Submission submission) {
        var rows = innovations.getOrDefault(submission.profile().id(), Set.of());
        return rows.isEmpty() ? submission : new Submission(submission.profile(), accepted(submission.answers(), rows));
    }

    private static Map<String, Answer> accepted(Map<String, Answer> answers, Set<String> rows) {
        return answers.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, it -> rows.contains(it.getKey()) ? accepted(it.getValue()) : it.getValue()));
    }

    private static Answer accepted(Answer answer) {
        return new Answer(answer.basis(), answer.claimedLevel(), answer.claimedLevel(), answer.evidence());
    }
}
