package id.lumbung.assessment.ui;

import id.lumbung.assessment.LevelGains.Gain;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetRow;
import java.io.Serializable;
import java.util.List;

/** A page that shows a sheet on which people work. */
interface SheetPage extends Serializable {

    /** The sheet as the page shows it. */
    SheetContent shown();

    /** What each level of a row would add to the index. */
    List<Gain> gains(SheetRow row);

    /** Reads the sheet anew and shows it. */
    void refresh();
}
