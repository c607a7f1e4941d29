package id.lumbung.instrument.core;

import id.lumbung.instrument.core.Place.Item;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything in which one version says something else than another, settings first and then indicator by indicator. */
public record VersionDifference(List<VersionChange> changes) {
    public VersionDifference {
        changes = List.copyOf(changes);
    }

    public static VersionDifference between(InstrumentVersion before, InstrumentVersion after) {
        var old = VersionFacts.of(before);
        var now = VersionFacts.of(after);
        var places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        return new VersionDifference(places.stream()
                .filter(it -> tells(it, old, now))
                .map(it -> new VersionChange(it, Optional.ofNullable(old.get(it)), Optional.ofNullable(now.get(it))))
                .filter(it -> !it.before().equals(it.after()))
                .toList());
    }

    /** Of an indicator that only one of them has, all there is to tell is that. */
    private static boolean tells(Place place, Map<Place, Fact> old, Map<Place, Fact> now) {
        var row = Place.of(place.row(), Item.ROW);
        var inBoth = old.containsKey(row) && now.containsKey(row);
        return place.row().isEmpty() || inBoth == (place.item() != Item.ROW);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public List<VersionChange> of(VersionChange.Kind kind) {
        return changes.stream().filter(it -> it.kind() == kind).toList();
    }
}
