package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Counting;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Eligibility;
import id.lumbung.instrument.core.EligibilityRules;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Profile;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an innovation looks after a step; for the question what the step would change, never for the records. */
final class Mending {
    private final InstrumentVersion version;
    private final View view;

    Mending(InstrumentVersion version, View view) {
        this.version = version;
        this.view = view;
    }

    /** Whether there is a way at all: reported too often stays reported too often. */
    static boolean isPossible(InstrumentVersion version, Profile profile) {
        return profile.timesReported() <= version.eligibility().maximumReports();
    }

    /** The points an innovation wins by being made eligible. */
    int points(Submission submission) {
        return missing(submission).mapToInt(it -> it.weight().intValueExact()).sum();
    }

    /** The days it takes to make an innovation eligible; none when it is. */
    BigDecimal days(Submission submission, Efforts efforts) {
        var rows = missing(submission).map(it -> efforts.days(it.code(), 0, 1));
        var reasons = Eligibility.reasons(version.eligibility(), submission.profile()).stream()
                .map(efforts::days);
        return Stream.concat(rows, reasons).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The mandatory rows that do not count. */
    private Stream<Indicator> missing(Submission submission) {
        return version.sid().stream().filter(it -> it.mandatory() && level(it, submission.answers()) == 0);
    }

    int level(Indicator indicator, Map<String, Answer> answers) {
        return Counting.level(indicator, answers.get(indicator.code()), view);
    }

    Submission madeEligible(Submission submission) {
        var answers = new HashMap<>(submission.answers());
        missing(submission).forEach(it -> answers.put(it.code(), raised(it, answers.get(it.code()), 1)));
        return new Submission(mended(submission.profile()), answers);
    }

    /** The answers with the row at this level; a row that is there already, or higher, stays. */
    Map<String, Answer> raised(Map<String, Answer> answers, String row, int to) {
        var indicator = version.indicator(row).orElseThrow();
        if (level(indicator, answers) >= to) {
            return answers;
        }
        var raised = new HashMap<>(answers);
        raised.put(row, raised(indicator, answers.get(row), to));
        return raised;
    }

    /** An innovation of exactly this maturity, mandatory rows first, then the heaviest. */
    Map<String, Answer> worth(int maturity) {
        var answers = new HashMap<String, Answer>();
        var rest = maturity;
        for (var indicator : version.sid()) {
            if (indicator.mandatory()) {
                answers.put(indicator.code(), raised(indicator, null, 1));
                rest -= indicator.weight().intValueExact();
            }
        }
        var byWeight = version.sid().stream()
                .sorted((one, other) -> other.weight().compareTo(one.weight()))
                .toList();
        for (var indicator : byWeight) {
            var from = indicator.mandatory() ? 1 : 0;
            var weight = indicator.weight().intValueExact();
            var levels = Math.min(Indicator.TOP_LEVEL - from, Math.max(rest, 0) / weight);
            if (levels > 0) {
                answers.put(indicator.code(), raised(indicator, null, from + levels));
                rest -= levels * weight;
            }
        }
        if (rest != 0) {
            throw new IllegalArgumentException("No eligible innovation has a maturity of " + maturity);
        }
        return answers;
    }

    private Answer raised(Indicator indicator, @Nullable Answer answer, int to) {
        var basis = answer == null ? null : answer.basis();
        if (!indicator.bases().isEmpty()
                && (basis == null || indicator.basis(basis).isEmpty())) {
            basis = indicator.bases().getFirst().code();
        }
        var claimed = answer == null ? 0 : answer.claimedLevel();
        var verified = answer == null ? null : answer.verifiedLevel();
        var evidence = answer == null ? 0 : answer.evidence();
        return switch (view) {
            case CLAIMED -> new Answer(basis, to, verified, Math.max(1, evidence));
            case VERIFIED -> new Answer(basis, Math.max(claimed, to), to, Math.max(1, evidence));
        };
    }

    private Profile mended(Profile profile) {
        var rules = version.eligibility();
        var against = Eligibility.reasons(rules, profile);
        var developed = against.contains(Reason.WINDOW) || against.contains(Reason.TWICE)
                ? developedOn(rules, profile)
                : profile.developedOn();
        return new Profile(
                profile.id(),
                rules.stage(),
                profile.implementedOn(),
                developed,
                Math.max(profile.designWords(), rules.minimumDesignWords()),
                profile.affair(),
                profile.timesReported());
    }

    private static LocalDate developedOn(EligibilityRules rules, Profile profile) {
        return rules.window()
                .map(Window::to)
                .or(() -> Optional.ofNullable(profile.implementedOn()))
                .orElse(LocalDate.EPOCH);
    }

    /** The new innovation of a step. */
    Submission created(String id, Step.AddInnovation step) {
        var rules = version.eligibility();
        var empty = new Profile(id, rules.stage(), null, null, rules.minimumDesignWords(), step.affair(), 1);
        return new Submission(mended(empty), worth(step.maturity()));
    }
}
