package id.lumbung.listing.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.InnovationOrder;
import id.lumbung.listing.SavedView;
import id.lumbung.shared.Zone;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter and an order as the query of an address, so that a list can be kept, sent and reloaded. */
record ListAddress(InnovationFilter filter, InnovationOrder order) {
    private static final String VIEW = "view";
    private static final String WORDS = "q";
    private static final String AGENCY = "agency";
    private static final String ZONE = "zone";
    private static final String STAGE = "stage";
    private static final String STATE = "state";
    private static final String SORT = "sort";
    private static final String DOWN = "-";

    /** What the address asks for; parts that make no sense are left out. */
    static ListAddress of(QueryParameters query) {
        var filter = new InnovationFilter(
                code(SavedView.class, query, VIEW).orElse(SavedView.ALL),
                query.getSingleParameter(WORDS).orElse(""),
                query.getSingleParameter(AGENCY).flatMap(ListAddress::id).orElse(null),
                code(Zone.class, query, ZONE).orElse(null),
                query.getSingleParameter(STAGE).orElse(null),
                code(SheetState.class, query, STATE).orElse(null));
        var order = query.getSingleParameter(SORT).flatMap(ListAddress::order);
        return new ListAddress(filter, order.orElse(InnovationOrder.LAST_CHANGED));
    }

    Location toLocation() {
        var values = new LinkedHashMap<String, String>();
        put(values, VIEW, filter.view() == SavedView.ALL ? null : filter.view());
        put(values, WORDS, filter.words().isBlank() ? null : filter.words());
        put(values, AGENCY, filter.agency());
        put(values, ZONE, filter.zone());
        put(values, STAGE, filter.stage());
        put(values, STATE, filter.state());
        put(values, SORT, order.equals(InnovationOrder.LAST_CHANGED) ? null : sort());
        return new Location(ListingNavigation.LIST, QueryParameters.simple(values));
    }

    private String sort() {
        return (order.ascending() ? "" : DOWN) + order.column();
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static Optional<InnovationOrder> order(String sort) {
        var name = sort.startsWith(DOWN) ? sort.substring(1) : sort;
        return code(InnovationOrder.Column.class, name).map(it -> new InnovationOrder(it, !sort.startsWith(DOWN)));
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> type, QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(it -> code(type, it));
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
