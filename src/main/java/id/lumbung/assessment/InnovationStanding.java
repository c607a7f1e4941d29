package id.lumbung.assessment;

import id.lumbung.instrument.core.Standing;

/** What an innovation brings to the index, or why it brings nothing, as claimed and as verified. */
public record InnovationStanding(LeverPlace innovation, Standing claimed, Standing verified) {}
