package id.lumbung.assessment;

import id.lumbung.instrument.core.Reason;
import id.lumbung.shared.Zone;
import java.util.List;

/** Where an innovation stands in one view: points, zone, and the reasons why it does not count. */
public record SheetStanding(int points, Zone zone, List<Reason> reasons) {
    public SheetStanding {
        reasons = List.copyOf(reasons);
    }

    public boolean eligible() {
        return reasons.isEmpty();
    }
}
