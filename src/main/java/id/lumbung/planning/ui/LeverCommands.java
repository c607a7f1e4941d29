package id.lumbung.planning.ui;

import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.PlanPart;
import id.lumbung.shared.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of the page of steps ask of it. They keep the names of offers; the page asks for their steps anew. */
interface LeverCommands extends Serializable {
    /** Takes the steps of an offer into the plan. */
    void choose(String offer);

    /** Takes the steps of a found plan into the plan. */
    void choose(List<Step> steps);

    /** Takes into the plan what is best not submitted. */
    void leaveOut();

    /** Takes the gain of an offer apart. */
    void explain(String offer);

    /** Shows more offers. */
    void more();

    /**
     * Says who sees to a part of the plan, and until when.
     *
     * @throws Refusal when that cannot be kept, which the asker shows
     */
    void assign(PlanPart part, String owner, @Nullable LocalDate dueOn);

    void moveUp(PlanPart part);

    /**
     * Takes a part out of the plan, after asking.
     *
     * @param title what the plan calls it
     */
    void remove(PlanPart part, String title);
}
