package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Gate;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Totals;

/** What a step does to the gate of the basic services. */
public enum GateEffect {
    NONE,
    OPENS,
    CLOSES;

    static GateEffect between(InstrumentVersion version, Totals before, Totals after) {
        var isOpen = Gate.isOpen(version, after);
        if (isOpen == Gate.isOpen(version, before)) {
            return NONE;
        }
        return isOpen ? OPENS : CLOSES;
    }
}
