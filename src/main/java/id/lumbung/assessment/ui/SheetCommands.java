package id.lumbung.assessment.ui;

import id.lumbung.assessment.LevelGains.Gain;
import id.lumbung.assessment.SheetRow;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of a sheet ask of their page. */
interface SheetCommands extends Serializable {

    /** Claims a level, after asking when that begins a verification anew. */
    void claim(SheetRow row, @Nullable String basis, int level);

    /** Measures by another basis, after asking when that drops a level. */
    void measureBy(SheetRow row, String basis);

    /** Takes a claim back, and offers it again. */
    void clear(SheetRow row);

    /** Claims the level that follows from a value, none to take it back; asks like {@link #claim}. */
    void measure(SheetRow row, @Nullable BigDecimal value);

    /** Takes a row back that waits for a verifier. */
    void withdraw(SheetRow row);

    /** What each level would add to the index. */
    List<Gain> gains(SheetRow row);

    /** The address where the full wording of the row stands. */
    String guide(SheetRow row);

    /** The address of the page that says where the points of a row come from. */
    String derivation(SheetRow row);

    /** The address of the page that says what choosing a level would make of the index. */
    String gainDerivation(SheetRow row, int level);

    /** Shows what changed elsewhere: evidence came or went. */
    void refresh();
}
