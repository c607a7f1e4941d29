package id.lumbung.planning.core;

import id.lumbung.instrument.core.lever.Step;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose steps are looked at, and on which row.
 *
 * @param innovations only steps on these, by id, and none of the government's own; absent for all steps
 * @param indicator only steps that raise this row; absent for all
 */
public record LeverFilter(
        @Nullable Set<String> innovations, @Nullable String indicator) {
    public static final LeverFilter NONE = new LeverFilter(null, null);

    public LeverFilter {
        innovations = innovations == null ? null : Set.copyOf(innovations);
    }

    public boolean takes(Step step) {
        return switch (step) {
            case Step.RaiseGovernment raise -> innovations == null && isWanted(raise.row());
            case Step.RaiseInnovation raise -> isIn(raise.innovation()) && isWanted(raise.row());
            case Step.MakeEligible make -> isIn(make.innovation()) && indicator == null;
            case Step.AddInnovation _ -> innovations == null && indicator == null;
            case Step.LeaveOut leave -> isIn(leave.innovation()) && indicator == null;
        };
    }

    private boolean isIn(String innovation) {
        return innovations == null || innovations.contains(innovation);
    }

    private boolean isWanted(String row) {
        return indicator == null || indicator.equals(row);
    }
}
