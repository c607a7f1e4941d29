package id.lumbung.portfolio;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Portfolios;
import id.lumbung.instrument.core.Sheets;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.BestSets;
import id.lumbung.instrument.core.lever.Lever;
import id.lumbung.instrument.core.lever.Levers;
import id.lumbung.instrument.core.lever.Outcome;
import id.lumbung.instrument.core.lever.Settled;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.TestPortal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Levers over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeverApiTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static final int NEW_MATURITY = 74;
    private static final Efforts EFFORTS = Given.IID_2026.efforts().on(LocalDate.now(ZoneOffset.UTC), Given.IID_2026);

    private final ApiClient api = new ApiClient(PORTAL);
    private final Portfolio city = new Portfolios(Given.IID_2026, 1, 2).next(25);

    @BeforeAll
    static void open() {
        new ApiClient(PORTAL)
                .admit("anybody", Actors.may(KOTA_MOJOKERTO, INSTRUMENT_READ))
                .admit("nobody", Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ));
    }

    @ParameterizedTest
    @EnumSource
    void every_step_comes_in_its_order_with_its_gain(View view) throws IOException {
        var counted = CountedPortfolio.of(Given.IID_2026, city, view);
        var expected = Levers.of(counted, EFFORTS, NEW_MATURITY);

        var answer = levers("?top=10000&view=" + view, city);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
        assertThat(answer.at("/found").asInt()).isEqualTo(expected.size());
        assertThat(answer.at("/levers").findValuesAsText("id"))
                .isEqualTo(expected.stream().map(it -> it.step().id()).toList());
        assertThat(answer.at("/settled").findValuesAsText("indicator"))
                .isEqualTo(
                        Settled.of(counted, EFFORTS).stream().map(Settled::row).toList())
                .isNotEmpty();
        assertThat(answer.at("/assumed").findValuesAsText("fact")).containsExactly("efforts");
        var first = expected.getFirst();
        assertThat(answer.at("/levers/0/gain").decimalValue()).isEqualByComparingTo(difference(counted, first));
        assertThat(answer.at("/levers/0/days").decimalValue()).isEqualByComparingTo(first.days());
        assertThat(answer.at("/divisor").asInt()).isEqualTo(counted.index().divisor());
        assertThat(answer.at("/gate/open").asBoolean()).isEqualTo(counted.gate().open());
    }

    @Test
    void the_verified_levels_are_looked_at_unless_the_claims_are_asked_for() throws IOException {
        assertThat(levers("", city).at("/view").asText()).isEqualTo("verified");
        assertThat(levers("?view=claimed", city).at("/view").asText()).isEqualTo("claimed");
    }

    @Test
    void the_best_set_comes_with_them() throws IOException {
        var best = BestSets.of(CountedPortfolio.of(Given.IID_2026, city, View.VERIFIED));

        var answer = levers("", city);

        assertThat(answer.at("/bestSet/index").decimalValue())
                .isEqualByComparingTo(best.index().index());
        assertThat(answer.at("/bestSet/submit")).hasSize(best.submit().size());
        assertThat(answer.at("/bestSet/leaveOut")).hasSize(best.leaveOut().size());
    }

    @Test
    void as_many_as_are_asked_for_are_listed() throws IOException {
        assertThat(levers("?top=3", city).at("/levers")).hasSize(3);
        assertThat(levers("?top=0", city).at("/levers")).hasSize(1);
    }

    @Test
    void another_version_weighs_otherwise() throws IOException {
        assertThat(levers("?as=2027", city).at("/instrument/version").asText()).isEqualTo("2027");
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("id.lumbung.portfolio.ScoreCommandTest#cases")
    void they_start_from_the_worked_cases_of_the_contract(
            String name, int spd, int affairs, int[] maturities, String index) throws IOException {
        var answer = levers("?top=1", Sheets.portfolio(Given.IID_2026, spd, affairs, maturities));

        assertThat(answer.at("/index").decimalValue()).as(name).isEqualByComparingTo(index);
    }

    @Test
    void what_is_no_portfolio_is_refused_as_by_the_score() {
        var answer = api.post("anybody", address(""), "{\"instrument\": {\"code\": \"IID\", \"version\": \"2031\"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.at("/errors")).anyMatch(it -> it.asText().contains("$.instrument.version"));
    }

    @Test
    void nobody_asks_without_the_permission() throws IOException {
        assertThat(api.post("nobody", address(""), json(city)).status()).isEqualTo(403);
    }

    private static BigDecimal difference(CountedPortfolio portfolio, Lever lever) {
        return Outcome.index(portfolio, List.of(lever.step()))
                .exact()
                .minus(portfolio.index().exact())
                .rounded(Lever.DECIMALS);
    }

    private Answer levers(String query, Portfolio portfolio) throws IOException {
        return api.post("anybody", address(query), json(portfolio));
    }

    private static String address(String query) {
        return "/api/v1/instruments/IID/2026/levers" + query;
    }

    private static String json(Portfolio portfolio) throws IOException {
        var body = new ByteArrayOutputStream();
        PortfolioWriter.write(new ScoreRequest(Given.IID_2026, portfolio), body);
        return body.toString(UTF_8);
    }
}
