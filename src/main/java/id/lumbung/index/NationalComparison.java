package id.lumbung.index;

import id.lumbung.index.core.NationalGaps;
import id.lumbung.instrument.core.InstrumentVersion;

/** A year as the ministry published it, beside our own figures of that year. */
public record NationalComparison(InstrumentVersion version, NationalResult national, NationalGaps gaps) {}
