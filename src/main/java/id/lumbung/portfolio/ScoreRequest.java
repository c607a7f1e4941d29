package id.lumbung.portfolio;

import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;

/** A portfolio that was read without a flaw, and the version to score it in. */
public record ScoreRequest(InstrumentVersion version, Portfolio portfolio) {}
