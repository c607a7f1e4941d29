package id.lumbung.api;

import static id.lumbung.support.TestDatabase.JAWA_TIMUR;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lumbung.assessment.SheetFixture;
import id.lumbung.identity.Role;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.Permission;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.ApiClient.Answer;
import id.lumbung.support.LogLines;
import id.lumbung.support.TestPortal;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A portal with something behind every route, everybody who may ask, and what they ask with. */
final class ApiWalk implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    /** Who may everything in the government. */
    static final String ALL = "everything";

    private static final String OWN_INDICATOR = "SPD-01";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NOT_INDONESIAN =
            Pattern.compile("(?i)\\b(must|failed|required|unable|cannot|unknown|class|java|micronaut|lumbung\\.)\\b");
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private final TestPortal portal = new TestPortal(ApiClient.CONFIGURATION);
    private final Map<String, Actor> people = new LinkedHashMap<>();
    private final Map<String, String> known = new LinkedHashMap<>();
    private @Nullable JsonNode description;
    private @Nullable LogLines log;

    @Override
    public void beforeAll(ExtensionContext test) throws SQLException {
        portal.beforeAll(test);
        var api = api();
        description = new ObjectMapper()
                .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions()))
                        .load(api.send(api.request("/api/openapi.yaml")).body()));
        var city = new SheetFixture(portal, KOTA_MOJOKERTO);
        var id = city.agency("Dinas Kesehatan");
        var innovation = city.innovation(id, "Antrean").toString();
        known.putAll(Map.of(
                "innovation", innovation, "indicator", "SID-16", "year", "2026", "code", "IID", "version", "2026"));
        known.put("revision", "1");
        known.put("innovations/id", innovation); // of its evidence there is none under this id
        known.put("agencies/id", id.toString());
        Stream.of(Role.values()).forEach(it -> people.put(it.name(), Actors.may(KOTA_MOJOKERTO, of(it))));
        people.put(ALL, Actors.mayEverything(KOTA_MOJOKERTO));
        people.put("nothing", Actors.may(KOTA_MOJOKERTO));
        people.put("foreigner", Actors.mayEverything(KABUPATEN_MOJOKERTO));
        people.put("province", Actors.mayEverything(JAWA_TIMUR));
        people.put(
                "platform",
                Actors.ofPlatform(
                        Permission.PLATFORM_ADMIN, Permission.INSTRUMENT_READ, Permission.INSTRUMENT_PUBLISH));
        people.forEach(api::admit);
        var period = """
                {"year": 2026, "instrument": {"code": "IID", "version": "2026"}, "opensOn": "2026-01-05",
                 "closesOn": "2026-12-20", "nationalClosesOn": "2026-12-31"}""";
        assertThat(api.post(ALL, "/api/v1/periods", period).status()).isEqualTo(201);
        sendSomething("innovations", "/api/v1/innovations/" + innovation + "/sheet", "SID-16");
        sendSomething("government-indicators", "/api/v1/government-indicators", OWN_INDICATOR);
        api.put(ALL, "/api/v1/periods/2026/snapshot", "");
    }

    @Override
    public void afterAll(ExtensionContext test) throws SQLException {
        portal.afterAll(test);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        log = LogLines.listen();
    }

    /** A caller's mistake is no fault of ours: nothing of it stands in the log. */
    @Override
    public void afterEach(ExtensionContext test) {
        var lines = Objects.requireNonNull(log);
        lines.close();
        assertThat(lines.events())
                .filteredOn(it -> it.getLevel().isGreaterOrEqual(Level.WARN)
                        && !it.getLoggerName().startsWith("com.networknt"))
                .as("log")
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    Set<String> people() {
        return people.keySet();
    }

    ApiClient api() {
        return new ApiClient(portal);
    }

    /** What the API says of itself. */
    JsonNode description() {
        return Objects.requireNonNull(description);
    }

    /** What it says of one route. */
    JsonNode description(ApiRoutes route) {
        return description()
                .at("/paths")
                .path(route.path().replaceFirst("\\?.*", ""))
                .path(route.method().toLowerCase(Locale.ROOT));
    }

    /** Asks as somebody, or as nobody. */
    Answer send(ApiRoutes route, @Nullable String who, String path, String body) {
        var api = api();
        var request = who == null ? api.request(path) : api.as(who, path);
        if (route.path().endsWith("/evidence/files")) {
            var form = BodyPublishers.ofByteArray(ApiClient.form("bukti.pdf", PDF));
            return api.send(request.header("Content-Type", ApiClient.FORM).POST(form));
        }
        return api.send(
                body.isEmpty()
                        ? request.method(route.method(), BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .method(route.method(), BodyPublishers.ofString(body)));
    }

    /** The body of a route, with what is there. */
    String body(ApiRoutes route) {
        return route.body().replace("AGENCY", Objects.requireNonNull(known.get("agencies/id")));
    }

    boolean may(ApiRoutes route, String who) {
        var grants = Objects.requireNonNull(people.get(who)).grants().keySet();
        return route.permissions().isEmpty() || route.permissions().stream().anyMatch(grants::contains);
    }

    /** The path with what is there. */
    String right(String path) {
        return NAME.matcher(path).replaceAll(it -> {
            var collection = path.split("/")[3];
            var name = known.getOrDefault(collection + "/" + it.group(1), known.get(it.group(1)));
            return name == null ? new UUID(7, 7).toString() : name;
        });
    }

    /** The path with what is not there, or cannot be. */
    Stream<String> wrong(String path) {
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
                        .map(this::right)
                : Stream.empty();
    }

    /** The answer is a problem, told in the reader's language. */
    static void isProblem(Answer answer, String what) {
        assertThat(answer.type()).as(what).startsWith("application/problem+json");
        assertThat(answer.at("/status").asInt()).as(what).isEqualTo(answer.status());
        assertThat(answer.at("/title").asText()).as(what).isNotEmpty();
        assertThat(answer.body()).as(what).doesNotContainPattern(NOT_INDONESIAN);
    }

    private void sendSomething(String collection, String sheet, String indicator) {
        var api = api();
        var row = sheet + "/rows/" + indicator;
        api.put(ALL, row, "{\"version\": -1, \"level\": 1}");
        api.post(ALL, row + "/evidence/links", "{\"url\": \"https://jdih.go.id/0\"}");
        var sent = api.post(ALL, sheet + "/submission", "");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        known.put(collection + "/indicator", indicator);
        known.put(collection + "/sending", sent.at("/id").asText());
    }

    private static Permission[] of(Role role) {
        return role.permissions().toArray(Permission[]::new);
    }
}
