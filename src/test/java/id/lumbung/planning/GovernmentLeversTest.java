package id.lumbung.planning;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.EffortSettings;
import id.lumbung.assessment.RandomPortfolio;
import id.lumbung.assessment.RowEffort;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.assessment.core.AffairCoverage;
import id.lumbung.assessment.core.Fulfilment;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.index.AcceptedIndex;
import id.lumbung.index.InnovationPlace;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.planning.core.LeverOrder;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernmentLeversTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final Actor MAYOR = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ);
    private static final Actor ADMIN = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ, SETTINGS_EDIT);

    private static Portfolio entered;

    @BeforeAll
    static void enter() {
        var city = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
        city.period();
        city.run("insert into yearly_index values (2026, 0, null, null, 94, null)");
        var version = PORTAL.bean(Instruments.class).version("IID", "2026");
        entered = new RandomPortfolio(city, version, 7).enter(30);
        new SampleGovernment(PORTAL, KABUPATEN_MOJOKERTO).period();
    }

    @ParameterizedTest
    @EnumSource
    void the_gain_of_an_offer_is_the_difference_of_two_full_scores(View view) {
        var board = board(MAYOR, view);
        var before = CountedPortfolio.of(board.version(), entered, view).index();

        assertThat(board.now().exact()).isEqualByComparingTo(before.exact());
        for (var offer : board.offers(null, null, LeverOrder.GAIN)) {
            assertThat(board.after(offer.steps()).exact().minus(before.exact()))
                    .as(offer.name())
                    .isEqualByComparingTo(offer.gain());
        }
    }

    @Test
    void like_steps_on_many_innovations_are_one_offer() {
        var videos = offers(MAYOR).stream()
                .filter(it -> it.subject().equals("SID-35"))
                .toList();

        assertThat(videos).singleElement().satisfies(it -> {
            assertThat(it.steps()).hasSizeGreaterThan(5).allMatch(Step.RaiseInnovation.class::isInstance);
            assertThat(it.gain().numerator()).isPositive();
        });
    }

    @Test
    void the_most_gain_comes_first_and_of_each_row_one_level_only() {
        var offers = offers(MAYOR);

        assertThat(offers)
                .extracting(LeverOffer::gain)
                .isSortedAccordingTo(Comparator.<Ratio>naturalOrder().reversed());
        assertThat(offers).extracting(LeverOffer::subject).doesNotHaveDuplicates();
    }

    @Test
    void what_only_waits_for_a_verifier_is_no_step_but_is_counted_and_valued() {
        var board = board(MAYOR, View.VERIFIED);
        var accepted =
                CountedPortfolio.of(board.version(), board.basis().waiting().accepted(entered), View.VERIFIED);

        assertThat(board.waiting()).isPositive();
        assertThat(board.whenAccepted().exact())
                .isEqualByComparingTo(accepted.index().exact())
                .isGreaterThan(board.now().exact());
        assertThat(offers(MAYOR)).flatExtracting(LeverOffer::steps).noneMatch(new Fulfilment(accepted)::isDone);
    }

    @Test
    void the_dashboard_values_what_waits_like_the_whole_portfolio_would() {
        var board = board(MAYOR, View.VERIFIED);
        var version = board.version();
        var affairs = version.affairs().stream()
                .filter(it -> version.basicServiceAffairs().contains(it.code()))
                .map(it -> new AffairCoverage(it, 0, eligible(version, it.code())))
                .toList();
        var figures = new IndexFigures(YEAR, version, Optional.empty(), 30, board.now(), board.now(), affairs);

        var accepted = as(MAYOR, () -> PORTAL.bean(AcceptedIndex.class).of(figures));

        assertThat(accepted.totals()).isEqualTo(board.whenAccepted().totals());
        assertThat(accepted.above(board.now())).isPositive();
    }

    private static long eligible(InstrumentVersion version, String affair) {
        return entered.innovations().stream()
                .filter(it -> affair.equals(it.profile().affair()))
                .filter(it -> Scoring.innovation(version, it.profile(), it.answers(), View.VERIFIED)
                        .eligible())
                .count();
    }

    @Test
    void steps_are_of_one_agency_or_of_one_row_when_asked_for() {
        var board = board(MAYOR, View.VERIFIED);
        var agency = board.agencies().getFirst().agencyId();

        assertThat(board.offers(agency, null, LeverOrder.GAIN))
                .isNotEmpty()
                .flatExtracting(LeverOffer::steps)
                .allSatisfy(
                        it -> assertThat(placeOf(board, (Step) it).agencyId()).isEqualTo(agency));
        assertThat(board.offers(null, "SID-16", LeverOrder.GAIN))
                .extracting(LeverOffer::subject)
                .containsExactly("SID-16");
    }

    @Test
    void who_works_for_an_agency_sees_its_steps_only() {
        var health = board(MAYOR, View.VERIFIED).agencies().getFirst().agencyId();
        var head = head(Set.of(health));

        var board = board(head, View.VERIFIED);

        assertThat(board.agencies()).extracting(InnovationPlace::agencyId).containsExactly(health);
        assertThat(board.offers(null, null, LeverOrder.GAIN))
                .isNotEmpty()
                .flatExtracting(LeverOffer::steps)
                .allSatisfy(
                        it -> assertThat(placeOf(board, (Step) it).agencyId()).isEqualTo(health));
        assertThat(board.answer(10_000).levers().levers())
                .allSatisfy(it -> assertThat(it.step().innovationId()).isPresent());
        assertThat(board.now().index())
                .as("the index is the government's")
                .isEqualTo(board(MAYOR, View.VERIFIED).now().index());
    }

    @Test
    void a_government_corrects_the_days_of_a_row_and_goes_back() {
        var before = days(MAYOR, "SID-35");
        as(ADMIN, () -> efforts().set("SID-35", List.of(BigDecimal.ONE, BigDecimal.ZERO, new BigDecimal("0.5"))));

        assertThat(days(MAYOR, "SID-35")).isLessThan(before);
        assertThat(as(MAYOR, () -> efforts().own()))
                .extracting(RowEffort::indicator)
                .containsExactly("SID-35");

        as(ADMIN, () -> {
            efforts().reset("SID-35");
            return true;
        });
        assertThat(days(MAYOR, "SID-35")).isEqualByComparingTo(before);
    }

    @Test
    void days_that_are_none_are_refused() {
        for (var wrong : List.of("-1", "0.001", "10000")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> as(ADMIN, () -> efforts()
                            .set("SID-35", List.of(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal(wrong)))));
        }
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> as(MAYOR, () -> efforts().set("SID-35", List.of())));
    }

    @Test
    void the_best_plan_within_days_is_proven_and_keeps_to_them() {
        var plan = as(MAYOR, () -> levers().within(YEAR, View.VERIFIED, BigDecimal.valueOf(40), 0));

        assertThat(plan.proven()).isTrue();
        assertThat(plan.days()).isLessThanOrEqualTo(BigDecimal.valueOf(40));
        assertThat(plan.gain().numerator()).isPositive();
    }

    @Test
    void the_least_effort_for_a_target_reaches_it() {
        var target = board(MAYOR, View.VERIFIED).now().index().add(BigDecimal.ONE);

        var plan = as(MAYOR, () -> levers().reaching(YEAR, View.VERIFIED, target, 0));

        assertThat(plan.reachable()).isTrue();
        assertThat(plan.plan().index().index()).isGreaterThanOrEqualTo(target);
    }

    @Test
    void a_budget_below_nothing_and_a_target_above_everything_are_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(MAYOR, () -> levers().within(YEAR, View.VERIFIED, BigDecimal.valueOf(-1), 0)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(MAYOR, () -> levers().reaching(YEAR, View.VERIFIED, new BigDecimal("100.01"), 0)));
    }

    @Test
    void dropping_the_red_innovations_is_valued_by_a_full_score() {
        var board = board(MAYOR, View.VERIFIED);
        var without = board.withoutRed();
        var left = new Portfolio(
                entered.spd(),
                entered.innovations().stream()
                        .filter(it ->
                                !without.innovations().contains(it.profile().id()))
                        .toList());

        assertThat(without.innovations()).isNotEmpty();
        assertThat(without.after().index())
                .isEqualByComparingTo(Scoring.portfolio(board.version(), left, View.VERIFIED)
                        .index()
                        .index());
        assertThat(board.bestSet().index().exact())
                .isGreaterThanOrEqualTo(without.after().exact());
    }

    @Test
    void another_government_has_its_own_steps_only() {
        var board = board(Actors.may(KABUPATEN_MOJOKERTO, DASHBOARD_READ), View.VERIFIED);

        assertThat(board.agencies()).isEmpty();
        assertThat(board.waiting()).isZero();
        assertThat(board.target()).isEmpty();
        assertThat(board.offers(null, null, LeverOrder.GAIN))
                .flatExtracting(LeverOffer::steps)
                .allSatisfy(it -> assertThat(((Step) it).innovationId()).isEmpty());
    }

    @Test
    void nobody_sees_steps_without_the_permission_or_of_a_year_that_is_none() {
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> board(Actors.may(KOTA_MOJOKERTO, INNOVATION_READ), View.VERIFIED));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(MAYOR, () -> levers().of(1999, View.VERIFIED)));
    }

    private static InnovationPlace placeOf(LeverBoard board, Step step) {
        return step.innovationId().flatMap(board::place).orElseThrow();
    }

    private static BigDecimal days(Actor actor, String row) {
        return board(actor, View.VERIFIED)
                .offers(null, row, LeverOrder.GAIN)
                .getFirst()
                .days();
    }

    private static List<LeverOffer> offers(Actor actor) {
        return board(actor, View.VERIFIED).offers(null, null, LeverOrder.GAIN);
    }

    private static LeverBoard board(Actor actor, View view) {
        return as(actor, () -> levers().of(YEAR, view));
    }

    private static GovernmentLevers levers() {
        return PORTAL.bean(GovernmentLevers.class);
    }

    private static EffortSettings efforts() {
        return PORTAL.bean(EffortSettings.class);
    }

    private static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentActor.call(actor, work);
    }

    private static Actor head(Set<UUID> agencies) {
        Map<Permission, Scope> grants =
                Map.of(DASHBOARD_READ, new Scope.Everywhere(), INNOVATION_SUBMIT, new Scope.Agencies(agencies));
        return new Actor("head", "Kepala Dinas", "Kepala Dinas", KOTA_MOJOKERTO, grants);
    }
}
