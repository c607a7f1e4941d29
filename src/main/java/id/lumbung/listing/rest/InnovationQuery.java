package id.lumbung.listing.rest;

import id.lumbung.assessment.core.SheetState;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.InnovationOrder;
import id.lumbung.listing.SavedView;
import id.lumbung.shared.Flaw;
import id.lumbung.shared.UnreadableException;
import id.lumbung.shared.Zone;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which innovations are asked for; the filters are those of the portal's own list.
 *
 * @param page counted from 0
 * @param size of a page, 200 at most
 * @param q words in the title or in the agency's name
 * @param agency the agency's id
 * @param zone of the verified maturity
 * @param stage a code of the instrument's stages
 * @param state of the indicator sheet
 * @param sort the last changed first unless given
 */
@Introspected
record InnovationQuery(
        @QueryValue(defaultValue = "0") int page,
        @QueryValue(defaultValue = "50") int size,
        @QueryValue(defaultValue = "ALL") SavedView view,
        @QueryValue @Nullable String q,
        @QueryValue @Nullable UUID agency,
        @QueryValue @Nullable Zone zone,
        @QueryValue @Nullable String stage,
        @QueryValue @Nullable SheetState state,
        @QueryValue InnovationOrder.@Nullable Column sort,
        @QueryValue(defaultValue = "false") boolean descending) {
    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST_PAGE = 200;

    InnovationQuery {
        requireWithin("page", page, 0, LAST_PAGE);
        requireWithin("size", size, 1, LARGEST_PAGE);
    }

    private static void requireWithin(String name, int number, int least, int most) {
        if (number < least || number > most) {
            throw new UnreadableException(List.of(new Flaw(name, "platform.flaw.range")));
        }
    }

    int offset() {
        return page * size;
    }

    InnovationFilter filter() {
        return new InnovationFilter(view, Objects.requireNonNullElse(q, ""), agency, zone, stage, state);
    }

    InnovationOrder order() {
        return sort == null ? InnovationOrder.LAST_CHANGED : new InnovationOrder(sort, !descending);
    }
}
