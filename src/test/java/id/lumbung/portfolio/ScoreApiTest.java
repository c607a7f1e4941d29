package id.lumbung.portfolio;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.Sheets;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.TestPortal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores over HTTP. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreApiTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static final Path GOLDEN = Path.of("src/test/resources/scores");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSTRUMENTS = "/api/v1/instruments";

    private final ApiClient api = new ApiClient(PORTAL);

    @BeforeAll
    static void open() {
        new ApiClient(PORTAL)
                .admit("anybody", Actors.may(KOTA_MOJOKERTO, INSTRUMENT_READ))
                .admit("staff", Actors.ofPlatform(INSTRUMENT_READ))
                .admit("nobody", Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("id.lumbung.portfolio.ScoreCommandTest#cases")
    void the_worked_cases_of_the_contract(String name, int spd, int affairs, int[] maturities, String index)
            throws IOException {
        var portfolio = Sheets.portfolio(Given.IID_2026, spd, affairs, maturities);
        var body = new ByteArrayOutputStream();
        PortfolioWriter.write(new ScoreRequest(Given.IID_2026, portfolio), body);

        var answer = score("IID/2026/score", body.toString(UTF_8));

        assertThat(answer.status()).as(name).isEqualTo(200);
        assertThat(answer.at("/verified/index").decimalValue()).isEqualByComparingTo(index);
        assertThat(answer.body()).contains("\"index\":" + index + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2023", "2024", "2025/1", "2025", "2026", "2027"})
    void every_version_gives_what_the_command_gives(String version) throws IOException {
        var answer = score("IID/2026/score?explain=true&as=" + version, portfolio());

        assertThat(answer.type()).startsWith("application/json");
        assertThat(answer.json())
                .isEqualTo(JSON.readTree(Files.readString(GOLDEN.resolve(version.replace('/', '-') + ".json"))));
    }

    @Test
    void rows_are_sent_only_when_asked_for() throws IOException {
        assertThat(score("IID/2026/score", portfolio()).body()).doesNotContain("ows\"");
        assertThat(score("IID/2026/score?explain=false", portfolio()).body()).doesNotContain("ows\"");
    }

    @ParameterizedTest(name = "{0} as {1} is refused at {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"IID\" | \"IPP\" | $.instrument.code",
                "\"version\": \"2026\" | \"version\": \"2031\" | $.instrument.version",
                "\"version\": \"2026\" | \"version\": \"2025\" | $.instrument.version",
                "\"SPD-01\" | \"SPD-99\" | $.spd.SPD-99",
                "\"basis\": \"A\" | \"basis\": \"Z\" | $.innovations[0].answers.SID-33.basis",
                "\"stage\": \"PENERAPAN\" | \"stage\": \"SELESAI\" | $.innovations[0].stage",
                "\"affair\": \"KESEHATAN\" | \"affair\": \"HEALTH\" | $.innovations[1].affair",
                "\"level\": 3 | \"level\": 4 | .level: harus berupa bilangan bulat 0 sampai 3, bukan 4",
                "\"designWords\": 299 | \"designWords\": -1 | $.innovations[2].designWords",
                "\"implementedOn\": \"2 | \"implementedOn\": \"x2 | .implementedOn: harus berupa tanggal",
                "\"timesReported\" | \"reported\" | $.innovations[0].reported: tidak dikenal",
                "\"innovations\" | \"innovasi\" | $.innovasi: tidak dikenal",
            })
    void a_flaw_is_refused_with_its_path_and_nothing_is_computed(String before, String after, String line)
            throws IOException {
        assertThat(portfolio()).contains(before);

        refused(score("IID/2026/score", portfolio().replace(before, after)), line);
    }

    @Test
    void a_flaw_is_told_in_the_language_that_is_asked_for() {
        var body = "{\"instrument\": {\"code\": \"IID\", \"version\": \"2026\"}, \"innovasi\": []}";
        var request = api.as("anybody", INSTRUMENTS + "/IID/2026/score")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(body));

        refused(api.send(request), "$.innovasi: is unknown");
    }

    @Test
    void the_same_id_twice_is_refused() {
        refused(score("IID/2026/score", """
                        {"instrument": {"code": "IID", "version": "2026"}, "innovations": [{"id": "A"}, {"id": "A"}]}"""), "$.innovations[1].id: tidak tunggal");
    }

    @Test
    void every_flaw_is_told_at_once() throws IOException {
        var answer = score(
                "IID/2026/score",
                portfolio().replace("\"SPD-01\"", "\"SPD-99\"").replace("\"designWords\": 299", "\"designWords\": -1"));

        assertThat(answer.at("/errors")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "IID/2031/score, $.instrument.version",
        "IPP/2026/score, $.instrument.code",
        "IID/2026/score?as=2031, 2031"
    })
    void an_address_that_is_not_of_the_portfolio_is_refused(String address, String line) throws IOException {
        refused(score(address, portfolio()), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "[]", "{\"spd\": {"})
    void what_is_no_portfolio_is_refused(String body) {
        refused(score("IID/2026/score", body), "$: ");
    }

    @Test
    void fifty_thousand_innovations_are_scored_and_one_more_is_refused() {
        assertThat(score("IID/2026/score", many(50_000)).at("/claimed/innovations"))
                .hasSize(50_000);
        refused(score("IID/2026/score", many(50_001)), "$.innovations[50000]: kelebihan");
    }

    @Test
    void more_bytes_than_are_read_are_refused() {
        var mebibyte = new byte[1024 * 1024];
        Arrays.fill(mebibyte, (byte) ' ');
        var tooMany = Collections.nCopies(PortfolioReader.MOST_MEBIBYTES + 1, mebibyte);

        var answer = api.send(api.as("anybody", INSTRUMENTS + "/IID/2026/score")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArrays(tooMany)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.at("/errors/0").asText()).contains("128 MiB");
    }

    @Test
    void whoever_is_signed_in_may_score_and_nobody_else() throws IOException {
        assertThat(api.post("staff", INSTRUMENTS + "/IID/2026/score", portfolio())
                        .status())
                .isEqualTo(200);
        assertThat(api.post("nobody", INSTRUMENTS + "/IID/2026/score", portfolio())
                        .status())
                .isEqualTo(403);
        assertThat(api.post("stranger", INSTRUMENTS + "/IID/2026/score", portfolio())
                        .status())
                .isEqualTo(401);
    }

    private Answer score(String address, String body) {
        return api.post("anybody", INSTRUMENTS + "/" + address, body);
    }

    private static void refused(Answer answer, String line) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.at("/errors")).anyMatch(it -> it.asText().contains(line));
        assertThat(answer.body()).doesNotContain("claimed");
    }

    private static String portfolio() throws IOException {
        return Files.readString(GOLDEN.resolve("portfolio.json"));
    }

    private static String many(int innovations) {
        return IntStream.range(0, innovations)
                .mapToObj(it -> "{\"id\": \"" + it + "\"}")
                .collect(Collectors.joining(
                        ",", "{\"instrument\": {\"code\": \"IID\", \"version\": \"2026\"}, \"innovations\": [", "]}"));
    }
}
