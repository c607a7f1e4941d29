package id.lumbung.instrument.core;

import static id.lumbung.instrument.core.Given.VERSIONS;
import static id.lumbung.instrument.core.Given.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.core.Place.Item;
import id.lumbung.instrument.core.VersionChange.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionDifferenceTest {

    @Test
    void from_2026_to_2027_the_divisor_the_affairs_and_the_window_move() {
        var difference = VersionDifference.between(version("2026"), version("2027"));

        assertThat(difference.changes())
                .containsExactlyInAnyOrder(
                        moved(Item.MINIMUM_DIVISOR, Fact.Number.of(12), Fact.Number.of(14)),
                        moved(Item.BASIC_SERVICE_MINIMUM, Fact.Number.of(5), Fact.Number.of(6)),
                        moved(
                                Item.WINDOW,
                                new Fact.Days(version("2026").window().orElseThrow()),
                                new Fact.Days(version("2027").window().orElseThrow())));
        assertThat(difference.of(Kind.MOVED)).hasSize(3);
    }

    @Test
    void levels_that_read_otherwise_are_told_with_both_wordings() {
        var reworded =
                VersionDifference.between(version("2023"), version("2025")).of(Kind.REWORDED);

        assertThat(reworded)
                .anySatisfy(it -> {
                    assertThat(it.place()).isEqualTo(Place.of("SID-35", Item.NAME));
                    assertThat(it.before())
                            .contains(new Fact.Words(new Text("Kualitas inovasi daerah", "Quality of the innovation")));
                })
                .anySatisfy(it -> assertThat(it.place().item()).isEqualTo(Item.LEVEL));
    }

    @Test
    void of_a_row_that_came_or_went_only_that_is_told() {
        var all = version("2026");
        var fewer = Given.withSid(all, all.sid().subList(1, all.sid().size()));

        assertThat(VersionDifference.between(all, fewer).changes())
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.REMOVED))
                .satisfies(it -> assertThat(it.place().row()).isEqualTo("SID-16"));
        assertThat(VersionDifference.between(fewer, all).of(Kind.ADDED)).hasSize(1);
    }

    @Test
    void a_weight_written_with_more_decimals_is_the_same() {
        var version = version("2026");
        var written = Given.withSid(
                version,
                version.sid().stream()
                        .map(it -> Given.weighing(it, it.weight().setScale(3)))
                        .toList());

        assertThat(VersionDifference.between(version, written).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    @Label("a version does not differ from itself")
    boolean nothing_differs_from_itself(@ForAll long seed) {
        return VersionDifference.between(some(new Random(seed)), some(new Random(seed)))
                .isEmpty();
    }

    @Property(tries = 200)
    @Label("what one version differs by from another, the other differs by from the one, mirrored")
    void a_difference_has_a_mirror_image(@ForAll long seed) {
        var random = new Random(seed);
        var one = some(random);
        var other = some(random);
        assertThat(VersionDifference.between(other, one).changes())
                .containsExactlyInAnyOrderElementsOf(VersionDifference.between(one, other).changes().stream()
                        .map(VersionChange::mirrored)
                        .toList());
    }

    /** Some version with some rows left out and some weighing otherwise. */
    private static InstrumentVersion some(Random random) {
        var base = VERSIONS.get(random.nextInt(VERSIONS.size()));
        List<Indicator> rows = new ArrayList<>();
        for (var row : base.sid()) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> rows.add(Given.weighing(row, BigDecimal.valueOf(1 + random.nextInt(4))));
                default -> rows.add(row);
            }
        }
        var changed = Given.withSid(base, rows);
        return Given.with(changed, 10 + random.nextInt(3), random.nextInt(7), 199 + random.nextInt(2));
    }

    private static VersionChange moved(Item item, Fact before, Fact after) {
        return new VersionChange(Place.of("", item), Optional.of(before), Optional.of(after));
    }
}
