package id.lumbung.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.Sheets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/scores");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<Arguments> cases() {
        var greenAndYellow = joined(times(96, 107), times(17, 95));
        var city = joined(greenAndYellow, times(63, 60));
        return Stream.of(
                Arguments.of("the city", 50, 6, city, "82.36"),
                Arguments.of("without its 63 red innovations", 50, 6, greenAndYellow, "79.25"),
                Arguments.of("the 63 raised to 105", 50, 6, joined(greenAndYellow, times(63, 105)), "88.80"),
                Arguments.of("24 more of 60", 50, 6, joined(city, times(24, 60)), "84.61"),
                Arguments.of("five more SPD points", 55, 6, city, "84.36"),
                Arguments.of("only four basic-service affairs covered", 50, 4, city, "55.61"),
                Arguments.of("everything at the top", 63, 6, times(200, 111), "100.00"),
                Arguments.of("a small government", 40, 5, times(8, 80), "38.55"));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("cases")
    void the_worked_cases_of_the_contract(String name, int spd, int affairs, int[] maturities, String index)
            throws IOException {
        var portfolio = Sheets.portfolio(Given.IID_2026, spd, affairs, maturities);
        var file = folder.resolve("portfolio.json");
        try (var target = Files.newOutputStream(file)) {
            PortfolioWriter.write(new ScoreRequest(Given.IID_2026, portfolio), target);
        }
        assertThat(run("", file.toString())).as(name).isZero();
        assertThat(scored().at("/verified/index").asText()).isEqualTo(index.replaceAll("0$", ""));
        assertThat(out.toString(UTF_8)).contains("\"index\" : " + index + ",");
    }

    /** Kept by {@code ./lumbung score src/test/resources/scores/portfolio.json --explain --version YEAR}. */
    @ParameterizedTest
    @ValueSource(strings = {"2022", "2023", "2024", "2025/1", "2025", "2026", "2027"})
    void each_version_gives_the_score_that_is_kept(String version) throws IOException {
        var kept = GOLDEN.resolve(version.replace('/', '-') + ".json");
        assertThat(run("", GOLDEN.resolve("portfolio.json").toString(), "--version", version, "--explain"))
                .isZero();
        assertThat(out.toString(UTF_8)).isEqualTo(Files.readString(kept));
    }

    @Test
    void a_portfolio_may_come_from_the_standard_input() throws IOException {
        assertThat(run(Files.readString(GOLDEN.resolve("portfolio.json")), "-")).isZero();
        assertThat(scored().at("/instrument/version").asText()).isEqualTo("2026");
        assertThat(scored().at("/claimed/spdRows").isMissingNode()).isTrue();
    }

    @Test
    void a_flawed_portfolio_is_refused_with_one_line_for_each_flaw_and_nothing_computed() throws IOException {
        var flawed = Files.readString(GOLDEN.resolve("portfolio.json"))
                .replace("\"SID-16\"", "\"SID-99\"")
                .replace("\"designWords\": 299", "\"designWords\": -1");
        assertThat(run(flawed, "-")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8).lines())
                .contains("$.innovations[0].answers.SID-99: is unknown")
                .contains("$.innovations[2].designWords: must be a whole number from 0 to 2147483647, is -1");
    }

    @Test
    void a_file_that_is_not_there_and_a_command_nobody_understands_end_with_2() throws IOException {
        assertThat(run("", folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(run("", "a.json", "b.json")).isEqualTo(2);
        assertThat(run("", "-", "--explian")).isEqualTo(2);
        assertThat(run("", "-", "--version")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8).lines()).hasSize(5);
    }

    private int run(String input, String... arguments) throws IOException {
        var in = new ByteArrayInputStream(input.getBytes(UTF_8));
        try (var output = new PrintStream(out, true, UTF_8);
                var errors = new PrintStream(err, true, UTF_8)) {
            return new ScoreCommand(in, output, errors).run(List.of(arguments));
        }
    }

    private JsonNode scored() throws IOException {
        return JSON.readTree(out.toByteArray());
    }

    private static int[] times(int count, int maturity) {
        var all = new int[count];
        Arrays.fill(all, maturity);
        return all;
    }

    private static int[] joined(int[]... parts) {
        return Stream.of(parts).flatMapToInt(IntStream::of).toArray();
    }
}
