package id.lumbung.listing;

import id.lumbung.assessment.core.SheetState;
import id.lumbung.shared.NormalText;
import id.lumbung.shared.Zone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which innovations a list shows.
 *
 * @param words in the title or in the agency's name; empty for any
 */
public record InnovationFilter(
        SavedView view,
        String words,
        @Nullable UUID agency,
        @Nullable Zone zone,
        @Nullable String stage,
        @Nullable SheetState state) {
    public static final InnovationFilter ALL = new InnovationFilter(SavedView.ALL, "", null, null, null, null);

    public static InnovationFilter ofZone(Zone zone) {
        return new InnovationFilter(SavedView.ALL, "", null, zone, null, null);
    }

    public static InnovationFilter ofAgency(UUID agency) {
        return new InnovationFilter(SavedView.ALL, "", agency, null, null, null);
    }

    String pattern() {
        return NormalText.pattern(words);
    }
}
