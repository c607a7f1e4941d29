package id.lumbung.planning.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.instrument.core.View;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.core.LeverChoice;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.planning.core.LeverOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which steps are looked at and in which order, as the query of an address.
 *
 * @param step the name of the offer whose gain is taken apart, where one is
 */
record LeverAddress(
        View view,
        LeverChoice choice,
        LeverOrder order,
        @Nullable UUID agency,
        @Nullable String indicator,
        @Nullable String step) {
    static final String LEVERS = "levers";

    private static final String VIEW = "view";
    private static final String CHOICE = "only";
    private static final String ORDER = "sort";
    private static final String AGENCY = "agency";
    private static final String INDICATOR = "indicator";
    static final String STEP = "step";

    /** What the address asks for; parts that make no sense are left out. */
    static LeverAddress of(QueryParameters query) {
        return new LeverAddress(
                code(View.class, query, VIEW).orElse(View.VERIFIED),
                code(LeverChoice.class, query, CHOICE).orElse(LeverChoice.ALL),
                code(LeverOrder.class, query, ORDER).orElse(LeverOrder.GAIN),
                query.getSingleParameter(AGENCY).flatMap(LeverAddress::id).orElse(null),
                query.getSingleParameter(INDICATOR).orElse(null),
                query.getSingleParameter(STEP).orElse(null));
    }

    /** The offers it asks for, of which the choice picks some. */
    List<LeverOffer> offers(LeverBoard board) {
        return board.offers(agency, indicator, order);
    }

    /** The offer of this name, if it is still there. */
    Optional<LeverOffer> offer(LeverBoard board, String name) {
        return offers(board).stream().filter(it -> it.name().equals(name)).findFirst();
    }

    Location toLocation() {
        var values = new LinkedHashMap<String, String>();
        put(values, VIEW, view == View.VERIFIED ? null : view);
        put(values, CHOICE, choice == LeverChoice.ALL ? null : choice);
        put(values, ORDER, order == LeverOrder.GAIN ? null : order);
        put(values, AGENCY, agency);
        put(values, INDICATOR, indicator);
        put(values, STEP, step);
        return new Location(LEVERS, QueryParameters.simple(values));
    }

    LeverAddress with(View newView) {
        return new LeverAddress(newView, choice, order, agency, indicator, null);
    }

    LeverAddress with(LeverChoice newChoice) {
        return new LeverAddress(view, newChoice, order, agency, indicator, null);
    }

    LeverAddress with(LeverOrder newOrder) {
        return new LeverAddress(view, choice, newOrder, agency, indicator, null);
    }

    LeverAddress of(@Nullable UUID newAgency, @Nullable String newIndicator) {
        return new LeverAddress(view, choice, order, newAgency, newIndicator, null);
    }

    LeverAddress explaining(@Nullable String newStep) {
        return new LeverAddress(view, choice, order, agency, indicator, newStep);
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> type, QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(value -> Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(value))
                .findFirst());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
