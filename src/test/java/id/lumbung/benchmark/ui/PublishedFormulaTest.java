package id.lumbung.benchmark.ui;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.benchmark.ui.PublishedFormula.Parts;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Totals;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.Permission;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedFormulaTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final int REGIONS_OF_A_PROVINCE = 38;
    private static final Pattern EQUATION = Pattern.compile("\\((.+) \\+ (.+) / (.+) \\+ (.+)\\) / (.+) × 100 = (.+)");

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.may(JAWA_TIMUR, Permission.PROVINCE_READ);
    }

    @Test
    void the_equation_of_every_region_holds_in_the_numbers_it_shows() {
        var version = PORTAL.bean(Instruments.class).version("IID", "2026");
        var random = new Random(38);
        for (int region = 0; region < REGIONS_OF_A_PROVINCE; region++) {
            var eligible = random.nextInt(260);
            var score = Scoring.index(
                    version,
                    new Totals(
                            BigDecimal.valueOf(random.nextInt(640), 1),
                            eligible,
                            (long) eligible * 40 + random.nextInt(eligible * 70 + 1),
                            new TreeSet<>(version.basicServiceAffairs())));

            var worked = new Parts(
                            score.totals().spd(),
                            score.totals().maturitySum(),
                            score.divisor(),
                            score.quantity(),
                            score.index())
                    .worked(version.rules())
                    .orElseThrow();

            var numbers = EQUATION.matcher(worked);
            assertThat(numbers.matches()).as(worked).isTrue();
            var sum = number(numbers.group(1)).add(number(numbers.group(4)));
            var divisor = number(numbers.group(3));
            assertThat(sum.multiply(divisor)
                            .add(number(numbers.group(2)))
                            .movePointRight(2)
                            .divide(divisor.multiply(number(numbers.group(5))), 2, RoundingMode.HALF_UP))
                    .as(worked)
                    .isEqualByComparingTo(number(numbers.group(6)));
        }
    }

    @Test
    void an_older_snapshot_without_sums_claims_no_equation() {
        var parts = new Parts(new BigDecimal("48.50"), null, null, new BigDecimal("29.64"), new BigDecimal("66.99"));

        assertThat(parts.worked(
                        PORTAL.bean(Instruments.class).version("IID", "2026").rules()))
                .isEmpty();
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replace(".", "").replace(',', '.'));
    }
}
