package id.lumbung.index;

import id.lumbung.instrument.core.Standing;

/** What an innovation brings to the index, or why it brings nothing, as claimed and as verified. */
public record InnovationStanding(InnovationPlace innovation, Standing claimed, Standing verified) {}
