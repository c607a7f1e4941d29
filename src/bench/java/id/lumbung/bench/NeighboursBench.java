package id.lumbung.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import id.lumbung.bench.Line.Goal;
import id.lumbung.bench.Line.Judged;
import id.lumbung.demo.DemoAccount;
import id.lumbung.demo.DemoData;
import id.lumbung.demo.EmbeddedDatabase;
import id.lumbung.platform.schema.Schemas;
import id.lumbung.shared.RegionCode;
import id.lumbung.tenancy.TenantMigrations;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * What one government feels of another: the answers of Kabupaten Mojokerto while 64 readers of Kota Mojokerto ask as fast
 * as they can, and while a table of Kota Mojokerto is locked, beside its answers alone in the same run. On a real
 * PostgreSQL and a real port, with tokens of a realm whose key we hold; readers and portal share the processors.
 */
final class NeighboursBench {
    private static final int READERS = 64;
    private static final int SAMPLES = 400;
    private static final Goal GOAL = Goal.atMost(1.5);
    private static final List<String> READS = List.of("/api/v1/dashboard", "/api/v1/innovations", "/api/v1/periods");

    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Stream<Line> lines() {
        try {
            return measure().stream();
        } catch (Exception e) {
            throw new IllegalStateException("The neighbours could not be measured", e);
        }
    }

    private List<Line> measure() throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("bench").generate();
        var realm = realm(key);
        var issuer = "http://localhost:" + realm.getAddress().getPort() + "/realms/lumbung";
        try (var database = EmbeddedDatabase.temporary()) {
            database.createDatabase("bench");
            var settings = database.settings("bench");
            var schemas = new Schemas(settings);
            schemas.prepare(database.superuser("bench"));
            new TenantMigrations(settings, schemas, Clock.systemUTC()).migrateControl();
            var configuration = new HashMap<>(database.configuration("bench"));
            configuration.put("micronaut.server.port", -1);
            configuration.put("lumbung.web.public-url", "http://localhost");
            configuration.put("lumbung.oidc.issuer", issuer);
            configuration.put("lumbung.oidc.client-secret", "none");
            configuration.put(
                    "lumbung.files.directory",
                    Files.createTempDirectory("lumbung-bench").toString());
            try (var portal = ApplicationContext.run(EmbeddedServer.class, configuration)) {
                new DemoData(portal.getApplicationContext())
                        .load(
                                Map.of(
                                        new RegionCode("35.76"), "Kota Mojokerto",
                                        new RegionCode("35.16"), "Kabupaten Mojokerto"),
                                _ -> {});
                return measure(portal.getURI(), database, it -> token(key, issuer, it));
            }
        } finally {
            realm.stop(0);
        }
    }

    private List<Line> measure(URI portal, EmbeddedDatabase database, Tokens tokens) throws Exception {
        var neighbour = tokens.of("mayor.35-16");
        var busy = Stream.of("operator", "head", "verifier", "mayor", "admin")
                .map(it -> tokens.of(it + ".35-76"))
                .toList();
        p95(portal, neighbour); // warms up
        var alone = p95(portal, neighbour);
        var crowded = beside(portal, busy, READERS, () -> p95(portal, neighbour));
        var locked = whileLocked(database, () -> beside(portal, busy, READERS, () -> p95(portal, neighbour)));
        return List.of(
                line("64 readers of another government", crowded, alone), line("its table locked", locked, alone));
    }

    private static Line line(String name, double value, double alone) {
        return new Line(name, "ms, p95", value, alone, "alone", Judged.RATIO, GOAL);
    }

    /** The 95th percentile of the neighbour's answers, in milliseconds. */
    private double p95(URI portal, String token) throws IOException, InterruptedException {
        var times = new long[SAMPLES];
        for (var i = 0; i < SAMPLES; i++) {
            var start = System.nanoTime();
            var status = get(portal, READS.get(i % READS.size()), token);
            times[i] = System.nanoTime() - start;
            if (status != 200) {
                throw new IllegalStateException("The neighbour was answered " + status);
            }
            Thread.sleep(5); // somebody, and not a program in a loop
        }
        Arrays.sort(times);
        return times[SAMPLES * 95 / 100] / 1e6;
    }

    private double beside(URI portal, List<String> tokens, int readers, Measurement measurement) throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < readers; i++) {
                var reader = i;
                threads.submit(() -> {
                    for (var n = reader; !over.get(); n++) {
                        get(portal, READS.get(n % READS.size()), tokens.get(reader % tokens.size()));
                    }
                    return true;
                });
            }
            try {
                return measurement.take();
            } finally {
                over.set(true);
            }
        }
    }

    private static double whileLocked(EmbeddedDatabase database, Measurement measurement) throws Exception {
        try (var connection = database.superuser("bench").getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("lock table t_35_76.period in access exclusive mode")) {
                lock.execute();
                return measurement.take();
            } finally {
                connection.rollback();
            }
        }
    }

    private int get(URI portal, String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(portal.resolve(path)).header("Authorization", "Bearer " + token);
        return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpServer realm(RSAKey key) throws IOException {
        var realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        realm.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        realm.start();
        return realm;
    }

    private static String token(RSAKey key, String issuer, String username) {
        var alias = username.substring(username.indexOf('.') + 1);
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("lumbung-portal")
                .subject(DemoAccount.subject(username))
                .claim("typ", "Bearer")
                .claim("sid", username)
                .claim("preferred_username", username)
                .claim("organization", List.of(alias))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Tokens {
        String of(String username);
    }

    private interface Measurement {
        double take() throws Exception;
    }
}
