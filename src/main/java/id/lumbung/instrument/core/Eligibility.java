package id.lumbung.instrument.core;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides by its profile whether an innovation counts; whether its mandatory rows count is decided with its rows. */
public final class Eligibility {
    private Eligibility() {}

    /** What the profile has against the innovation. */
    public static List<Reason> reasons(EligibilityRules rules, Profile profile) {
        return ReasonMask.list(mask(rules, profile));
    }

    /** The reasons against, as a {@link ReasonMask}. */
    static int mask(EligibilityRules rules, Profile profile) {
        var mask = ReasonMask.NONE;
        if (!rules.stage().equals(profile.stage())) {
            mask |= ReasonMask.of(Reason.STAGE);
        }
        if (rules.window().isPresent() && !inside(rules.window().get(), profile)) {
            mask |= ReasonMask.of(Reason.WINDOW);
        }
        if (profile.designWords() < rules.minimumDesignWords()) {
            mask |= ReasonMask.of(Reason.WORDS);
        }
        if (tooOften(rules, profile)) {
            mask |= ReasonMask.of(Reason.TWICE);
        }
        return mask;
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
