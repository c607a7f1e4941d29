package id.lumbung.instrument.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.shared.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ZoneRuleTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, RED", "94, RED", "95, YELLOW", "104, YELLOW", "105, GREEN", "111, GREEN"})
    void green_begins_at_the_standard_and_yellow_at_its_own_limit(int maturity, Zone zone) {
        assertThat(ZoneRule.STANDARD.zoneOf(maturity)).isEqualTo(zone);
    }

    @Test
    void a_government_may_set_its_own_limits() {
        var rule = new ZoneRule(85, 66);
        assertThat(rule.zoneOf(85)).isEqualTo(Zone.GREEN);
        assertThat(rule.zoneOf(66)).isEqualTo(Zone.YELLOW);
        assertThat(rule.zoneOf(65)).isEqualTo(Zone.RED);
    }

    @Test
    void yellow_cannot_begin_above_the_standard() {
        assertThatThrownBy(() -> new ZoneRule(95, 96)).isInstanceOf(IllegalArgumentException.class);
    }
}
