package id.lumbung.assessment;

import id.lumbung.innovation.InnovationService;
import id.lumbung.innovation.core.Problem;
import jakarta.inject.Singleton;
import java.util.List;

/** What the profile of a sheet's innovation still lacks. */
@Singleton
class SheetProfile {
    private final InnovationService innovations;

    SheetProfile(InnovationService innovations) {
        this.innovations = innovations;
    }

    /** In the order of the form, by the rules of the sheet's own year. */
    List<Problem> problems(ScoredSheet scored) {
        var rules = innovations.rules(scored.version());
        return scored.head()
                .map(it -> rules.open(innovations.open(it.id()).draft()))
                .orElse(List.of());
    }
}
