package id.lumbung.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lumbung.instrument.FlawedDocumentException;
import id.lumbung.instrument.Instruments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From JSON to JSON, the way of every portfolio from outside, against a second implementation of the contract. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NaiveComparisonTest {
    private static final int PORTFOLIOS = 10_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final PortfolioReader READER = new PortfolioReader(new Instruments());

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027})
    void the_score_of_any_portfolio_is_what_the_contract_says(int year) throws Exception {
        var portfolios = new PortfolioJson(year);
        for (int i = 0; i < PORTFOLIOS; i++) {
            var portfolio = portfolios.next(year);
            assertThat(plain(score(portfolio, null)))
                    .as(() -> "portfolio " + portfolio)
                    .isEqualTo(NaiveScoring.score(portfolio, year));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2024, 2026, 2027})
    void the_same_portfolio_under_another_version_is_what_that_version_says(int as) throws Exception {
        var portfolios = new PortfolioJson(as + 1000L);
        var random = new Random(as);
        for (int i = 0; i < PORTFOLIOS / 10; i++) {
            var portfolio = portfolios.next(2022 + random.nextInt(6));
            assertThat(plain(score(portfolio, "" + as)))
                    .as(() -> "portfolio " + portfolio)
                    .isEqualTo(NaiveScoring.score(portfolio, as));
        }
    }

    private static Map<String, Object> score(Map<String, Object> portfolio, @Nullable String as)
            throws IOException, FlawedDocumentException {
        var request = READER.read(JSON.writeValueAsBytes(portfolio), null, as);
        var target = new ByteArrayOutputStream();
        new ScoreWriter(request, false).write(target, false);
        return JSON.readValue(target.toByteArray(), new TypeReference<>() {});
    }

    /** Numbers and truths as texts, numbers without trailing zeros. */
    private static Object plain(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var plain = new LinkedHashMap<String, Object>();
                map.forEach((key, it) -> plain.put("" + key, plain(it)));
                yield plain;
            }
            case List<?> list -> list.stream().map(NaiveComparisonTest::plain).toList();
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
