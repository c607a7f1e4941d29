package id.lumbung.instrument.core;

import java.util.Optional;

/**
 * When an innovation counts.
 *
 * @param stage the only stage that may be reported
 * @param maximumReports how often it may be reported in all; from the second time on only when developed further
 */
public record EligibilityRules(String stage, Optional<Window> window, int minimumDesignWords, int maximumReports) {}
