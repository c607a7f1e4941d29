package id.lumbung.index;

import id.lumbung.platform.document.LineFlaw;
import java.util.List;

/** What a file of national results says; it can be taken over only when nothing is wrong with it. */
public record NationalImport(List<NationalResult> results, List<LineFlaw> flaws) {
    public NationalImport {
        results = List.copyOf(results);
        flaws = List.copyOf(flaws);
    }

    /** The same, with what was known before of facts that the file is silent about. */
    NationalImport over(List<NationalResult> known) {
        return new NationalImport(
                results.stream()
                        .map(it -> known.stream()
                                .filter(before -> before.year() == it.year())
                                .findFirst()
                                .map(it::over)
                                .orElse(it))
                        .toList(),
                flaws);
    }
}
