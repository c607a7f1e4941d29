package id.lumbung.assessment.ui;

import com.vaadin.flow.router.QueryParameters;
import id.lumbung.assessment.SheetAnswer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The claim that lies on the desk, as the query of an address, so that it can be sent and reloaded. */
final class DeskAddress {
    static final String DESK = "verification";
    private static final String SHEET = "sheet";
    private static final String INDICATOR = "indicator";

    private DeskAddress() {}

    /** The claim the address asks for; nothing when it makes no sense. */
    static Optional<SheetAnswer.Key> claim(QueryParameters query) {
        return query.getSingleParameter(SHEET)
                .flatMap(DeskAddress::id)
                .flatMap(sheet -> query.getSingleParameter(INDICATOR).map(it -> new SheetAnswer.Key(sheet, it)));
    }

    static QueryParameters of(UUID sheet, String indicator) {
        return QueryParameters.simple(Map.of(SHEET, sheet.toString(), INDICATOR, indicator));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
