package id.lumbung.index;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.PROVINCE_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.SampleGovernment;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionComparisonsTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final Actor LEADER = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ);

    @BeforeAll
    static void two_innovations_of_which_one_is_old() {
        var government = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        government.period();
        var agency = government.agency("Dinas Kesehatan");
        for (var year : new int[] {2024, 2025}) {
            var innovation = government.innovation(
                    agency, "Sejak " + year, "KESEHATAN", "PENERAPAN", LocalDate.of(year, 5, 1), 400, 1);
            var sheet = government.sheet(innovation);
            for (var row : new String[] {"SID-16", "SID-17", "SID-32", "SID-33", "SID-35"}) {
                government.accepted(sheet, row, 3);
            }
        }
        government.accepted(government.sheet(null), "SPD-12", 3);
        government.recalculate();
    }

    @Test
    void each_side_is_the_score_of_the_portfolio_under_its_version() {
        var comparison = compare("2027");
        var portfolio = CurrentActor.call(
                        LEADER, () -> PORTAL.bean(PeriodPortfolio.class).of(YEAR))
                .portfolio();

        for (var side : new VersionComparison.Side[] {comparison.now(), comparison.then()}) {
            assertThat(side.claimed())
                    .isEqualTo(Scoring.portfolio(side.version(), portfolio, View.CLAIMED)
                            .index());
            assertThat(side.verified())
                    .isEqualTo(Scoring.portfolio(side.version(), portfolio, View.VERIFIED)
                            .index());
        }
        assertThat(comparison.now().version().code()).isEqualTo("2026");
        assertThat(comparison.then().verified().divisor()).isEqualTo(14);
    }

    @Test
    void who_falls_out_of_the_window_is_named() {
        assertThat(compare("2027").moved()).singleElement().satisfies(it -> {
            assertThat(it.innovation().title()).isEqualTo("Sejak 2024");
            assertThat(it.added()).containsExactly(Reason.WINDOW);
            assertThat(it.gone()).isEmpty();
        });
    }

    @Test
    void the_version_of_the_year_changes_nothing() {
        var same = compare("2026");

        assertThat(same.moved()).isEmpty();
        assertThat(same.then()).isEqualTo(same.now());
    }

    @Test
    void an_unknown_version_another_government_and_a_stranger_find_nothing() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> compare("1999"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> compare(Actors.may(KABUPATEN_MOJOKERTO, DASHBOARD_READ), "2027"));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> compare(Actors.may(KOTA_MOJOKERTO, PROVINCE_READ), "2027"));
    }

    private static VersionComparison compare(String version) {
        return compare(LEADER, version);
    }

    private static VersionComparison compare(Actor actor, String version) {
        return CurrentActor.call(
                actor, () -> PORTAL.bean(VersionComparisons.class).of(YEAR, version));
    }
}
