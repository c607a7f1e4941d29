package id.lumbung.identity.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.lumbung.platform.limits.Hindered;
import id.lumbung.platform.limits.Hindrance;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A realm whose key we hold, so that it can sign what a real one never would. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeycloakTokensTest {
    private static final String LOGOUT = "logout+jwt";

    private static final AtomicInteger FETCHES = new AtomicInteger();

    private static HttpServer realm;
    private static RSAKey key;
    private static String issuer;
    private static KeycloakTokens tokens;

    @BeforeAll
    static void start() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("ours").generate();
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/", KeycloakTokensTest::answerKeys);
        realm.start();
        issuer = issuerOf(realm);
        tokens = new KeycloakTokens(settings(realm), Clock.systemUTC());
    }

    private static void answerKeys(HttpExchange exchange) throws IOException {
        FETCHES.incrementAndGet();
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
        exchange.sendResponseHeaders(200, keys.length);
        exchange.getResponseBody().write(keys);
        exchange.close();
    }

    private static KeycloakSettings settings(HttpServer realm) {
        return new KeycloakSettings(URI.create(issuerOf(realm)), "lumbung-portal", "secret");
    }

    private static String issuerOf(HttpServer realm) {
        return "http://localhost:" + realm.getAddress().getPort() + "/realms/lumbung";
    }

    @AfterAll
    static void stop() {
        realm.stop(0);
    }

    @Test
    void a_good_access_token_is_read() throws JOSEException {
        var who = tokens.read(access(_ -> {})).orElseThrow();

        assertThat(who.subject()).isEqualTo("somebody");
        assertThat(who.organizations()).containsExactly("35-76");
        assertThat(who.platformStaff()).isFalse();
    }

    @Test
    void a_token_is_read_while_keycloak_is_away_by_the_keys_it_gave_before() throws Exception {
        var own = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        own.createContext("/", KeycloakTokensTest::answerKeys);
        own.start();
        var tokensOfIt = new KeycloakTokens(settings(own), Clock.systemUTC());
        var token = signed(key, "JWT", accessClaims(it -> it.issuer(issuerOf(own))));
        assertThat(tokensOfIt.read(token)).isPresent();

        own.stop(0);

        assertThat(tokensOfIt.read(token)).isPresent();
        var neverSeen = new KeycloakTokens(settings(own), Clock.systemUTC());
        assertThatThrownBy(() -> neverSeen.read(token))
                .isInstanceOfSatisfying(
                        Hindered.class, it -> assertThat(it.hindrance()).isEqualTo(Hindrance.KEYCLOAK_GONE));
    }

    @Test
    void organizations_may_come_as_an_object() throws JOSEException {
        var token = access(it -> it.claim("organization", Map.of("35-16", Map.of("id", "x"))));

        assertThat(tokens.read(token).orElseThrow().organizations()).containsExactly("35-16");
    }

    @Test
    void any_flaw_makes_an_access_token_worthless() throws JOSEException {
        assertThat(tokens.read(access(it -> it.issuer(issuer + "2")))).isEmpty();
        assertThat(tokens.read(access(it -> it.audience("account")))).isEmpty();
        assertThat(tokens.read(access(it -> it.audience((String) null)))).isEmpty();
        assertThat(tokens.read(access(it -> it.expirationTime(minutes(-2))))).isEmpty();
        assertThat(tokens.read(access(it -> it.expirationTime(null)))).isEmpty();
        assertThat(tokens.read(access(it -> it.notBeforeTime(minutes(5))))).isEmpty();
        assertThat(tokens.read(access(it -> it.claim("typ", "ID")))).isEmpty();
        assertThat(tokens.read(access(it -> it.claim("sid", null)))).isEmpty();
    }

    @Test
    void only_the_key_of_the_realm_counts() throws JOSEException {
        var stranger = new RSAKeyGenerator(2048).keyID("ours").generate();

        assertThat(tokens.read(signed(stranger, "JWT", accessClaims(_ -> {})))).isEmpty();
        assertThat(tokens.read(new PlainJWT(accessClaims(_ -> {})).serialize())).isEmpty();
        assertThat(tokens.read("nonsense")).isEmpty();
    }

    @Test
    void tokens_under_keys_nobody_knows_are_refused_without_asking_the_realm_for_each() throws JOSEException {
        var stranger = new RSAKeyGenerator(2048).keyID("unknown").generate();
        var before = FETCHES.get();

        for (var i = 0; i < 200; i++) {
            var unknown = new RSAKey.Builder(stranger).keyID("unknown-" + i).build();
            assertThat(tokens.read(signed(unknown, "JWT", accessClaims(_ -> {}))))
                    .isEmpty();
        }

        assertThat(FETCHES.get() - before).isLessThanOrEqualTo(4);
        assertThat(tokens.read(access(_ -> {}))).isPresent();
    }

    @Test
    void a_good_logout_token_names_the_session() throws JOSEException {
        var end = tokens.readLogout(logout(LOGOUT, _ -> {})).orElseThrow();

        assertThat(end.sid()).isEqualTo("session");
        assertThat(end.tokenId()).isEqualTo("token");
    }

    @Test
    void any_flaw_makes_a_logout_token_worthless() throws JOSEException {
        assertThat(tokens.readLogout(logout("JWT", _ -> {}))).isEmpty();
        assertThat(tokens.readLogout(logout(LOGOUT, it -> it.issuer(issuer + "2"))))
                .isEmpty();
        assertThat(tokens.readLogout(logout(LOGOUT, it -> it.audience("lumbung-cli"))))
                .isEmpty();
        assertThat(tokens.readLogout(logout(LOGOUT, it -> it.claim("nonce", "n"))))
                .isEmpty();
        assertThat(tokens.readLogout(logout(LOGOUT, it -> it.claim("events", null))))
                .isEmpty();
        assertThat(tokens.readLogout(logout(LOGOUT, it -> it.claim("events", Map.of("other", Map.of())))))
                .isEmpty();
        assertThat(tokens.readLogout(logout(LOGOUT, it -> it.claim("sid", null))))
                .isEmpty();
        assertThat(tokens.readLogout(logout(LOGOUT, it -> it.jwtID(null)))).isEmpty();
        assertThat(tokens.readLogout(logout(LOGOUT, it -> it.issueTime(minutes(-6)))))
                .isEmpty();
        assertThat(tokens.readLogout(logout(LOGOUT, it -> it.expirationTime(minutes(-2)))))
                .isEmpty();
        assertThat(tokens.readLogout(access(_ -> {}))).isEmpty();
        var stranger = new RSAKeyGenerator(2048).keyID("ours").generate();
        assertThat(tokens.readLogout(signed(stranger, LOGOUT, logoutClaims(_ -> {}))))
                .isEmpty();
    }

    private static String access(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(key, "JWT", accessClaims(change));
    }

    private static String logout(String type, Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(key, type, logoutClaims(change));
    }

    private static JWTClaimsSet accessClaims(Consumer<JWTClaimsSet.Builder> change) {
        var claims = common().subject("somebody")
                .claim("typ", "Bearer")
                .claim("preferred_username", "operator.35-76")
                .claim("organization", List.of("35-76"));
        change.accept(claims);
        return claims.build();
    }

    private static JWTClaimsSet logoutClaims(Consumer<JWTClaimsSet.Builder> change) {
        var claims = common().jwtID("token")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        change.accept(claims);
        return claims.build();
    }

    private static JWTClaimsSet.Builder common() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("lumbung-portal")
                .issueTime(minutes(0))
                .expirationTime(minutes(2))
                .claim("sid", "session");
    }

    private static Date minutes(int fromNow) {
        return Date.from(Instant.now().plus(Duration.ofMinutes(fromNow)));
    }

    private static String signed(RSAKey by, String type, JWTClaimsSet claims) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(type))
                .keyID(by.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }
}
