package id.lumbung.instrument.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether an innovation counts; an innovation without reasons against it does. */
final class Eligibility {
    private Eligibility() {}

    /** The reasons against, in their fixed order. */
    static List<Reason> reasons(EligibilityRules rules, Profile profile, boolean mandatoryComplete) {
        var reasons = new ArrayList<Reason>();
        if (!rules.stage().equals(profile.stage())) {
            reasons.add(Reason.STAGE);
        }
        if (rules.window().isPresent() && !inside(rules.window().get(), profile)) {
            reasons.add(Reason.WINDOW);
        }
        if (profile.designWords() < rules.minimumDesignWords()) {
            reasons.add(Reason.WORDS);
        }
        if (!mandatoryComplete) {
            reasons.add(Reason.MANDATORY);
        }
        if (tooOften(rules, profile)) {
            reasons.add(Reason.TWICE);
        }
        return List.copyOf(reasons);
    }

    private static boolean inside(Window window, Profile profile) {
        return inside(window, profile.implementedOn()) || inside(window, profile.developedOn());
    }

    private static boolean inside(Window window, @Nullable LocalDate date) {
        return date != null && window.contains(date);
    }

    private static boolean tooOften(EligibilityRules rules, Profile profile) {
        return profile.timesReported() > rules.maximumReports()
                || (profile.timesReported() == rules.maximumReports() && profile.developedOn() == null);
    }
}
