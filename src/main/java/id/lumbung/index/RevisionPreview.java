package id.lumbung.index;

import id.lumbung.assessment.Remeasured;
import java.util.List;

/**
 * What becomes of a period when it goes on to a newer revision of its instrument.
 *
 * @param comparison the index before and after, and the innovations that begin or cease to count
 * @param remeasured the government's own rows that get another level from the value they have
 * @param rescored how many innovations claim another maturity
 * @param claims how many claims stand on rows that say something else
 */
public record RevisionPreview(VersionComparison comparison, List<Remeasured> remeasured, int rescored, long claims) {
    public RevisionPreview {
        remeasured = List.copyOf(remeasured);
    }
}
