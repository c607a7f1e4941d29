package id.lumbung.instrument;

import java.util.List;
import java.util.Optional;

/** A row as it holds for a version: what is written first, unless an override of the version says otherwise. */
record PackRow(PackNode base, List<PackNode> overrides, Optional<PackNode> mark) {

    /** The row under the version's override sets; a later set wins over an earlier one. */
    PackRow(PackNode base, List<PackNode> sets) {
        this(base, rowsOf(base, sets), markOf(base, sets));
    }

    PackNode get(String key) {
        return find(key).orElseGet(() -> base.get(key));
    }

    Optional<PackNode> find(String key) {
        return overrides.reversed().stream()
                .flatMap(it -> it.find(key).stream())
                .findFirst()
                .or(() -> base.find(key));
    }

    /** One of the row's bases under the same overrides. */
    PackRow basis(PackNode basis) {
        var code = basis.get("code").text();
        var changed = overrides.stream()
                .flatMap(it -> it.find("bases").stream())
                .flatMap(it -> it.find(code).stream())
                .toList();
        return new PackRow(basis, changed, mark);
    }

    private static List<PackNode> rowsOf(PackNode base, List<PackNode> sets) {
        return sets.stream().flatMap(it -> rowOf(base, it).stream()).toList();
    }

    private static Optional<PackNode> markOf(PackNode base, List<PackNode> sets) {
        return sets.reversed().stream()
                .filter(it -> rowOf(base, it).flatMap(row -> row.find("levels")).isPresent())
                .findFirst()
                .map(it -> it.get("mark"));
    }

    private static Optional<PackNode> rowOf(PackNode base, PackNode set) {
        return set.get("rows").find(base.get("code").text());
    }
}
