package id.lumbung.api;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import id.lumbung.assessment.SheetFixture;
import id.lumbung.identity.Role;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.Permission;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.LogLines;
import id.lumbung.support.TestPortal;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Walks every route of the API with every kind of account, right and wrong ids, and everything a caller can get wrong. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiWalkTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static final String ALL = "everything";
    private static final String PLATFORM = "platform";
    private static final String FOREIGNER = "foreigner";
    private static final String OWN_INDICATOR = "SPD-01";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NOT_INDONESIAN =
            Pattern.compile("(?i)\\b(must|failed|required|unable|cannot|unknown|class|java|micronaut|lumbung\\.)\\b");
    private static final Pattern INDONESIAN =
            Pattern.compile("(?i)\\b(tidak|belum|atau|yang|nilainya|sudah|dapat|isi|periksa|permintaan|bukan)\\b");
    private static final Pattern MANY_DECIMALS = Pattern.compile("[:\\[,]-?\\d+\\.\\d{7,}[,}\\]]");

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static final Map<String, Actor> PEOPLE = new LinkedHashMap<>();
    private static final Map<String, String> RIGHT = new LinkedHashMap<>();
    private static String agency = "";

    private final ApiClient api = new ApiClient(PORTAL);
    private final JsonNode description = new ObjectMapper()
            .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(api.send(api.request("/api/openapi.yaml")).body()));
    private final LogLines log = LogLines.listen();

    @BeforeAll
    static void open() {
        var city = new SheetFixture(PORTAL, KOTA_MOJOKERTO);
        var id = city.agency("Dinas Kesehatan");
        agency = id.toString();
        var innovation = city.innovation(id, "Antrean").toString();
        RIGHT.putAll(Map.of(
                "innovation", innovation, "indicator", "SID-16", "year", "2026", "code", "IID", "version", "2026"));
        RIGHT.put("revision", "1");
        RIGHT.put("innovations/id", innovation); // of its evidence there is none under this id
        RIGHT.put("agencies/id", agency);
        Stream.of(Role.values()).forEach(it -> PEOPLE.put(it.name(), Actors.may(KOTA_MOJOKERTO, of(it))));
        PEOPLE.put(ALL, Actors.mayEverything(KOTA_MOJOKERTO));
        PEOPLE.put("nothing", Actors.may(KOTA_MOJOKERTO));
        PEOPLE.put(FOREIGNER, Actors.mayEverything(KABUPATEN_MOJOKERTO));
        PEOPLE.put("province", Actors.mayEverything(JAWA_TIMUR));
        PEOPLE.put(
                PLATFORM,
                Actors.ofPlatform(
                        Permission.PLATFORM_ADMIN, Permission.INSTRUMENT_READ, Permission.INSTRUMENT_PUBLISH));
        var client = new ApiClient(PORTAL);
        PEOPLE.forEach(client::admit);
        var period = """
                {"year": 2026, "instrument": {"code": "IID", "version": "2026"}, "opensOn": "2026-01-05",
                 "closesOn": "2026-12-20", "nationalClosesOn": "2026-12-31"}""";
        assertThat(client.post(ALL, "/api/v1/periods", period).status()).isEqualTo(201);
        sendSomething(client, "innovations", "/api/v1/innovations/" + innovation + "/sheet", "SID-16");
        sendSomething(client, "government-indicators", "/api/v1/government-indicators", OWN_INDICATOR);
        client.put(ALL, "/api/v1/periods/2026/snapshot", "");
    }

    private static void sendSomething(ApiClient client, String collection, String sheet, String indicator) {
        var row = sheet + "/rows/" + indicator;
        client.put(ALL, row, "{\"version\": -1, \"level\": 1}");
        client.post(ALL, row + "/evidence/links", "{\"url\": \"https://jdih.go.id/0\"}");
        var sent = client.post(ALL, sheet + "/submission", "");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        RIGHT.put(collection + "/indicator", indicator);
        RIGHT.put(collection + "/sending", sent.at("/id").asText());
    }

    /** A caller's mistake is no fault of ours: nothing of it stands in the log. */
    @AfterEach
    void the_log_has_no_faults() {
        log.close();
        assertThat(log.events())
                .filteredOn(it -> it.getLevel().isGreaterOrEqual(Level.WARN)
                        && !it.getLoggerName().startsWith("com.networknt"))
                .as("log")
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    static List<ApiRoutes> routes() {
        return ApiRoutes.ALL;
    }

    @Test
    void every_route_is_walked() {
        var described = description.at("/paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(it -> it.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()));

        assertThat(ApiRoutes.ALL).extracting(ApiRoutes::name).containsExactlyInAnyOrderElementsOf(described.toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void everybody_gets_what_they_may_and_nobody_a_fault(ApiRoutes route) {
        assertThat(send(route, null, right(route.path()), route.body()).status())
                .isEqualTo(401);
        for (var who : PEOPLE.keySet()) {
            for (var path : Stream.concat(Stream.of(right(route.path())), wrong(route.path()))
                    .toList()) {
                var answer = send(route, who, path, route.body());
                var what = who + " " + route.method() + " " + path + " " + answer.status() + " " + answer.body();
                assertThat(answer.status()).as(what).isLessThan(500);
                if (answer.status() >= 400) {
                    isProblem(answer, what);
                } else {
                    isAsDescribed(route, answer, what);
                }
                if (path.equals(right(route.path())) && !may(route, who)) {
                    assertThat(answer.status()).as(what).isEqualTo(403);
                } else if (may(route, who) && !path.equals(right(route.path())) && !isOfAnyYear(route)) {
                    assertThat(answer.status()).as(what).isGreaterThanOrEqualTo(400);
                } else if (may(route, who)) {
                    assertThat(answer.status()).as(what).isNotIn(401, 403);
                }
            }
        }
    }

    /** Or else nothing was compared with its description above. */
    @Test
    void whatever_is_read_is_read_by_somebody() {
        assertThat(ApiRoutes.ALL).filteredOn(ApiRoutes::reads).allMatch(route -> PEOPLE.keySet().stream()
                .anyMatch(who -> send(route, who, right(route.path()), "").status() == 200));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void a_problem_is_in_the_language_asked_for(ApiRoutes route) {
        var wrong = Stream.concat(wrong(route.path()), Stream.of(right(route.path()) + "?search=x"))
                .map(it -> api.as(ALL, it).method(route.method(), BodyPublishers.noBody()));
        var forbidden = api.as("nothing", right(route.path())).method(route.method(), BodyPublishers.noBody());
        var broken = Stream.concat(
                        Stream.of("{", "null"),
                        BrokenBodies.of(route.body().replace("AGENCY", agency)).map(BrokenBodies::body))
                .map(it -> api.as(ALL, right(route.path()))
                        .header("Content-Type", "application/json")
                        .method(route.method(), BodyPublishers.ofString(it)));
        Stream.of(wrong, Stream.of(forbidden), broken)
                .flatMap(it -> it)
                .map(it -> api.send(it.header("Accept-Language", "en-GB,id;q=0.5")))
                .filter(it -> it.status() >= 400)
                .forEach(it -> assertThat(it.body()).as(route.name()).doesNotContainPattern(INDONESIAN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void a_parameter_nobody_knows_is_refused_by_its_name(ApiRoutes route) {
        var path = right(route.path());
        var answer = send(route, ALL, path + (path.contains("?") ? "&" : "?") + "search=x&offset=5", route.body());

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("search", "offset");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void no_body_however_broken_is_a_fault(ApiRoutes route) {
        var path = right(route.path());
        for (var body : broken()) {
            var answer = api.send(
                    api.as(ALL, path).header("Content-Type", "application/json").method(route.method(), body));
            var what = route.method() + " " + path + " " + answer.status() + " " + answer.body();
            assertThat(answer.status()).as(what).isLessThan(500);
            if (answer.status() >= 400) {
                isProblem(answer, what);
            } else {
                assertThat(route.body()).as(what).isEmpty();
            }
        }
        for (var type :
                List.of("application/json; charset=klingon", "text/plain", ";;;", "application/json; charset=")) {
            var answer = api.send(api.as(ALL, path)
                    .header("Content-Type", type)
                    .method(route.method(), BodyPublishers.ofString(route.body())));
            assertThat(answer.status()).as(type + " " + answer.body()).isLessThan(500);
        }
        var utf16 =
                route.body().replace("AGENCY", agency).getBytes(StandardCharsets.UTF_16); // JSON shows what it is in
        var answer = api.send(api.as(ALL, path)
                .header("Content-Type", "application/json")
                .method(route.method(), BodyPublishers.ofByteArray(utf16)));
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void a_value_that_cannot_be_is_refused_by_its_name(ApiRoutes route) {
        var path = right(route.path());
        BrokenBodies.of(route.body().replace("AGENCY", agency)).forEach(broken -> {
            var answer = send(route, ALL, path, broken.body());
            var what = route.name() + " " + broken.body() + " " + answer.status() + " " + answer.body();
            assertThat(answer.status()).as(what).isBetween(400, 499);
            isProblem(answer, what);
            if (answer.status() == 400) {
                assertThat(answer.at("/errors").toString()).as(what).contains(broken.property());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void no_value_of_a_parameter_is_a_fault(ApiRoutes route) {
        for (var parameter : description
                .at("/paths")
                .path(route.path().replaceFirst("\\?.*", ""))
                .path(route.method().toLowerCase(Locale.ROOT))
                .path("parameters")) {
            if (parameter.at("/in").asText().equals("query")) {
                for (var value : List.of(
                        "",
                        "x",
                        "-1",
                        "1.5",
                        "300000",
                        "99999999999999999999",
                        "%2500",
                        "%22%27--",
                        "%00",
                        "%E2%80%AE",
                        "%ED%A0%80")) {
                    var path = right(route.path()).replaceFirst("\\?.*", "");
                    var answer =
                            send(route, ALL, path + "?" + parameter.at("/name").asText() + "=" + value, route.body());
                    var what = path + " " + parameter.at("/name").asText() + "=" + value + " " + answer.body();
                    assertThat(answer.status()).as(what).isLessThan(500);
                    if (answer.status() >= 400) {
                        isProblem(answer, what);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | klingon",
                "Accept | application/xml",
                "Accept | ;;;,*/*;q=x",
                "Accept-Language | %%%;q=9",
                "Accept-Language | i-klingon, x, *;q=0",
                "Accept-Encoding | klingon",
                "Authorization | Basic YTpi",
                "Authorization | Bearer",
                "Cookie | lumbung; =; \"",
                "If-Match | x",
                "Range | bytes=9-1",
                "X-HTTP-Method-Override | DELETE"
            })
    void no_header_however_odd_is_a_fault(String name, String value) {
        for (var path : List.of("/api/v1/me", "/api/v1/innovations", "/api/v1/none", "/api/openapi.yaml")) {
            var answer = api.send(api.as(ALL, path).setHeader(name, value));
            assertThat(answer.status()).as(path + " " + answer.body()).isLessThan(500);
            if (answer.status() >= 400) {
                isProblem(answer, path + " " + answer.body());
            }
        }
    }

    private Answer send(ApiRoutes route, @Nullable String who, String path, String body) {
        var request = who == null ? api.request(path) : api.as(who, path);
        if (route.path().endsWith("/evidence/files")) {
            var form = BodyPublishers.ofByteArray(ApiClient.form("bukti.pdf", PDF));
            return api.send(request.header("Content-Type", ApiClient.FORM).POST(form));
        }
        return api.send(
                body.isEmpty()
                        ? request.method(route.method(), BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .method(route.method(), BodyPublishers.ofString(body.replace("AGENCY", agency))));
    }

    private static boolean may(ApiRoutes route, String who) {
        var grants = Objects.requireNonNull(PEOPLE.get(who)).grants().keySet();
        return route.permissions().isEmpty() || route.permissions().stream().anyMatch(grants::contains);
    }

    private static boolean isOfAnyYear(ApiRoutes route) {
        // a year without figures is a year all the same, to be published of or aimed at
        return route.path().contains("/national-results/") || route.path().contains("/settings/targets/");
    }

    private static String right(String path) {
        return NAME.matcher(path).replaceAll(it -> {
            var collection = path.split("/")[3];
            var name = RIGHT.getOrDefault(collection + "/" + it.group(1), RIGHT.get(it.group(1)));
            return name == null ? new UUID(7, 7).toString() : name;
        });
    }

    private static Stream<String> wrong(String path) {
        return NAME.matcher(path).find()
                ? Stream.of(
                                new UUID(0, 1).toString(),
                                "x",
                                "300000",
                                "-5000",
                                "99999999999999999999",
                                "%E2%80%AE",
                                "%00",
                                "%ED%A0%80",
                                "%C3%28")
                        .map(it -> path.replaceFirst("\\{\\w+}", it))
                        .map(ApiWalkTest::right)
                : Stream.empty();
    }

    private static List<BodyPublisher> broken() {
        var all = new ArrayList<BodyPublisher>();
        Stream.of("", "null", "[]", "{", "\"x\"", "7", "[".repeat(50_000), "{\"version\": 1e999999999}")
                .map(BodyPublishers::ofString)
                .forEach(all::add);
        all.add(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}));
        return all;
    }

    private static void isProblem(Answer answer, String what) {
        assertThat(answer.type()).as(what).startsWith("application/problem+json");
        assertThat(answer.at("/status").asInt()).as(what).isEqualTo(answer.status());
        assertThat(answer.at("/title").asText()).as(what).isNotEmpty();
        assertThat(answer.body()).as(what).doesNotContainPattern(NOT_INDONESIAN);
    }

    private void isAsDescribed(ApiRoutes route, Answer answer, String what) {
        assertThat(MANY_DECIMALS.matcher(answer.body()).find()).as(what).isFalse();
        var responses = description
                .at("/paths")
                .path(route.path().replaceFirst("\\?.*", ""))
                .path(route.method().toLowerCase(Locale.ROOT))
                .path("responses");
        var response = responses.path(Integer.toString(answer.status()));
        assertThat(response.isMissingNode()).as("not described: " + what).isFalse();
        var schema = response.at("/content/application~1json/schema");
        if (schema.isMissingNode()) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        var whole = ((ObjectNode) schema.deepCopy()).set("components", description.get("components"));
        var found = JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V4, it -> it.metaSchema(OpenApi30.getInstance())
                                .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()))
                .getSchema(whole)
                .validate(answer.json());
        assertThat(found).as(what).isEmpty();
    }

    private static Permission[] of(Role role) {
        return role.permissions().toArray(Permission[]::new);
    }
}
