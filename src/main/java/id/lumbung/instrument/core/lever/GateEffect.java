package id.lumbung.instrument.core.lever;

/** What a step does to the gate of the basic services. */
public enum GateEffect {
    NONE,
    OPENS,
    CLOSES
}
