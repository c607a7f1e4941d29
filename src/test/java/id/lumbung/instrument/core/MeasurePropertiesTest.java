package id.lumbung.instrument.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.core.Measure.Cuts;
import id.lumbung.instrument.core.Measure.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every numeric rule of the government's own rows, in every version. */
class MeasurePropertiesTest {
    private static final BigDecimal NEXT = new BigDecimal("0.0001");

    @Provide
    Arbitrary<Cuts> rules() {
        return Arbitraries.of(
                Given.VERSIONS.stream().flatMap(it -> cuts(it).stream()).toList());
    }

    private static List<Cuts> cuts(InstrumentVersion version) {
        return version.spd().stream()
                .flatMap(it -> it.measure().stream())
                .flatMap(it -> it instanceof Cuts cuts ? Stream.of(cuts) : Stream.empty())
                .toList();
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-200"), new BigDecimal("200"))
                .ofScale(4);
    }

    @Property
    void every_value_has_a_level_and_a_better_one_never_a_lower(
            @ForAll("rules") Cuts rule, @ForAll("values") BigDecimal one, @ForAll("values") BigDecimal other) {
        var better = rule.direction() == Direction.HIGHER_BETTER ? one.max(other) : one.min(other);
        var worse = better.equals(one) ? other : one;
        assertThat(rule.level(worse)).isBetween(1, Indicator.TOP_LEVEL);
        assertThat(rule.level(better)).isBetween(rule.level(worse), Indicator.TOP_LEVEL);
    }

    @Property
    void each_edge_belongs_to_the_outer_level_and_its_neighbour_to_the_inner(@ForAll("rules") Cuts rule) {
        var step = rule.direction() == Direction.HIGHER_BETTER ? NEXT : NEXT.negate();
        assertThat(rule.level(rule.low())).isEqualTo(1);
        assertThat(rule.level(rule.low().add(step))).isEqualTo(2);
        assertThat(rule.level(rule.high().subtract(step))).isEqualTo(2);
        assertThat(rule.level(rule.high())).isEqualTo(3);
    }

    @Property
    void how_many_decimals_a_value_is_written_with_makes_no_difference(
            @ForAll("rules") Cuts rule, @ForAll("values") BigDecimal value) {
        assertThat(rule.level(value.setScale(9))).isEqualTo(rule.level(value));
    }
}
