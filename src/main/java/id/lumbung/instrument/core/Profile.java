package id.lumbung.instrument.core;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What decides, besides its indicators, whether an innovation counts.
 *
 * @param affair its main affair; only this one covers
 * @param timesReported in how many periods it was reported, this one included
 */
public record Profile(
        String id,
        @Nullable String stage,
        @Nullable LocalDate implementedOn,
        @Nullable LocalDate developedOn,
        int designWords,
        @Nullable String affair,
        int timesReported) {}
