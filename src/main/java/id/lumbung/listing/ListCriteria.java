package id.lumbung.listing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import id.lumbung.assessment.core.PointSpan;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.platform.security.Scope;
import id.lumbung.shared.Zone;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filter as the query of the list takes it.
 *
 * @param agencies ids with commas between; empty for any
 * @param pointsFrom the least verified points, and {@code pointsBelow} what they stay under
 */
record ListCriteria(
        int year,
        String pattern,
        String agencies,
        int pointsFrom,
        int pointsBelow,
        @Nullable String stage,
        @Nullable String state,
        int returnedFrom,
        int pendingFrom,
        boolean eligibleOnly) {
    private static final String NO_AGENCY = new UUID(0, 0).toString();

    static ListCriteria of(int year, InnovationFilter filter, ZoneRule zones, Scope readable, Scope own) {
        var view = filter.view();
        var scope = narrowed(view == SavedView.RED ? both(readable, own) : readable, filter.agency());
        var zone = view == SavedView.RED ? Zone.RED : filter.zone();
        var state = view == SavedView.READY ? SheetState.DRAFT : filter.state();
        var points = PointSpan.of(zone, zones);
        return new ListCriteria(
                year,
                filter.pattern(),
                ids(scope),
                points.from(),
                points.below(),
                filter.stage(),
                state == null ? null : state.name(),
                view == SavedView.RETURNED ? 1 : 0,
                view == SavedView.WAITING ? 1 : 0,
                view == SavedView.READY);
    }

    /** The agencies as the queries take them: empty for all of them, never empty for none. */
    static String ids(Scope scope) {
        return switch (scope) {
            case Scope.Everywhere() -> "";
            case Scope.Agencies(var ids) when ids.isEmpty() -> NO_AGENCY;
            case Scope.Agencies(var ids) ->
                ids.stream().map(UUID::toString).sorted().collect(joining(","));
        };
    }

    static Scope both(Scope one, Scope other) {
        return switch (one) {
            case Scope.Everywhere() -> other;
            case Scope.Agencies(var ids) ->
                switch (other) {
                    case Scope.Everywhere() -> one;
                    case Scope.Agencies(var others) ->
                        new Scope.Agencies(ids.stream().filter(others::contains).collect(toSet()));
                };
        };
    }

    private static Scope narrowed(Scope scope, @Nullable UUID agency) {
        return agency == null ? scope : both(scope, new Scope.Agencies(Set.of(agency)));
    }
}
