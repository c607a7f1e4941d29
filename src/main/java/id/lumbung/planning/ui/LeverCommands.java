package id.lumbung.planning.ui;

import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.PlannedPart;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of the page of steps ask of it. */
interface LeverCommands extends Serializable {
    /** Takes the steps into the plan. */
    void choose(List<Step> steps);

    /** Says who sees to a part of the plan, and until when. */
    void assign(PlannedPart part, String owner, @Nullable LocalDate dueOn);

    void moveUp(PlannedPart part);

    void remove(PlannedPart part);
}
