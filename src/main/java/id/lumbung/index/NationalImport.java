package id.lumbung.index;

import id.lumbung.platform.document.LineFlaw;
import java.util.List;

/**
 * What a file of national results says; it can be taken over only when nothing is wrong with it.
 *
 * @param results as the file says them
 * @param outcome what would be known then: what the file is silent about stays as it was
 */
public record NationalImport(List<NationalResult> results, List<NationalResult> outcome, List<LineFlaw> flaws) {
    public NationalImport {
        results = List.copyOf(results);
        outcome = List.copyOf(outcome);
        flaws = List.copyOf(flaws);
    }
}
