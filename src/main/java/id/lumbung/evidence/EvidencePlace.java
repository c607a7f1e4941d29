package id.lumbung.evidence;

import java.util.Set;
import java.util.UUID;

/**
 * The row of a sheet that something proves.
 *
 * @param formats the file endings its instrument accepts there
 */
public record EvidencePlace(UUID sheetId, String indicator, Set<String> formats) {
    public EvidencePlace {
        formats = Set.copyOf(formats);
    }
}
