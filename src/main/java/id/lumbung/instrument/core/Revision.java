package id.lumbung.instrument.core;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which state of a version this is. The first is the version as it was published; each one after it corrects the one before
 * and changes nothing of it.
 *
 * @param correction why there is this revision; absent in the first
 */
public record Revision(int number, Optional<Correction> correction) {
    public static final Revision FIRST = new Revision(1, Optional.empty());

    /** When a version was corrected, and why. */
    public record Correction(LocalDate issuedOn, Text reason) {}
}
