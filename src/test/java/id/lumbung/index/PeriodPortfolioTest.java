package id.lumbung.index;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.PROVINCE_READ;
import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.assessment.Measurement;
import id.lumbung.assessment.RandomPortfolio;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.assessment.SheetAnswer;
import id.lumbung.assessment.SheetService;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.portfolio.PortfolioReader;
import id.lumbung.portfolio.PortfolioWriter;
import id.lumbung.shared.NotFoundException;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodPortfolioTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final Actor LEADER = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ);

    private static Portfolio entered;

    @BeforeAll
    static void enter() {
        var government = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        government.period();
        var version = PORTAL.bean(Instruments.class).version("IID", "2026");
        entered = new RandomPortfolio(government, version, 7).enter(30);
        government.recalculate();
    }

    @Test
    void everything_that_was_entered_is_in_it() {
        var exported = CurrentActor.call(
                        LEADER, () -> PORTAL.bean(PeriodPortfolio.class).of(YEAR))
                .portfolio();

        assertThat(exported.spd()).isEqualTo(entered.spd());
        assertThat(exported.innovations()).containsExactlyInAnyOrderElementsOf(entered.innovations());
    }

    @ParameterizedTest
    @EnumSource
    void who_scores_the_file_finds_the_figures_of_the_dashboard(View view) throws Exception {
        var file = new ByteArrayOutputStream();
        CurrentActor.<Boolean, Exception>call(LEADER, () -> {
            PortfolioWriter.write(PORTAL.bean(PeriodPortfolio.class).of(YEAR), file);
            return true;
        });

        var read = new PortfolioReader(PORTAL.bean(Instruments.class)).read(file.toByteArray(), null, null);

        var dashboard = CurrentActor.call(
                        LEADER, () -> PORTAL.bean(GovernmentIndex.class).of(YEAR))
                .in(view);
        assertThat(Scoring.portfolio(read.version(), read.portfolio(), view).index())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(dashboard);
    }

    @Test
    void a_measured_value_of_the_government_is_in_the_file_as_its_level() {
        var government = new SampleGovernment(PORTAL, JAWA_TIMUR);
        government.period();
        government.evidence(government.draft(), "SPD-10B");
        var agency = Actors.may(JAWA_TIMUR, DASHBOARD_READ, INNOVATION_READ, GOVERNMENT_EDIT);
        var sheets = PORTAL.bean(SheetService.class);
        var measured = new Measurement("SPD-10B", new BigDecimal("4.82"), SheetAnswer.NONE, false);

        var file = CurrentActor.call(agency, () -> {
            sheets.measure(sheets.openOwn().orElseThrow().sheet().id(), measured);
            return PORTAL.bean(PeriodPortfolio.class).of(YEAR);
        });

        assertThat(file.portfolio().spd()).containsEntry("SPD-10B", new Answer(null, 3, null, 1));
        assertThat(Scoring.portfolio(file.version(), file.portfolio(), View.CLAIMED)
                        .index()
                        .index())
                .isEqualByComparingTo(CurrentActor.call(
                                agency, () -> PORTAL.bean(GovernmentIndex.class).of(YEAR))
                        .claimed()
                        .index())
                .isEqualByComparingTo("0.90");
    }

    @Test
    void another_government_has_no_such_period() {
        var foreigner = Actors.may(KABUPATEN_MOJOKERTO, DASHBOARD_READ);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> export(foreigner));
    }

    @Test
    void nobody_exports_without_the_permission() {
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> export(Actors.may(KOTA_MOJOKERTO, PROVINCE_READ)));
    }

    private static void export(Actor actor) {
        CurrentActor.run(actor, () -> PORTAL.bean(PeriodPortfolio.class).of(YEAR));
    }
}
