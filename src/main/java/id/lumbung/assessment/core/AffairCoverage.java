package id.lumbung.assessment.core;

import id.lumbung.instrument.core.Affair;

/** How many eligible innovations a basic-service affair has, as claimed and as verified. */
public record AffairCoverage(Affair affair, long claimed, long verified) {

    /** Whether a verified innovation covers the affair. */
    public boolean covered() {
        return verified > 0;
    }
}
