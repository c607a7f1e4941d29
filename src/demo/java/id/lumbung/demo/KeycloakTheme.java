package id.lumbung.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The portal's look for Keycloak's pages, as the product carries it. */
final class KeycloakTheme {
    private static final String ROOT = "keycloak/";
    private static final String LOGIN = "themes/lumbung/login/";
    private static final List<String> FILES = List.of(
            "theme.properties",
            "template.ftl",
            "messages/messages_id.properties",
            "messages/messages_en.properties",
            "resources/css/login.css",
            "resources/styles/font.css",
            "resources/styles/tokens.css",
            "resources/styles/plain.css",
            "resources/fonts/plus-jakarta-sans-latin-wght-normal.woff2",
            "resources/icons/favicon.svg");

    private KeycloakTheme() {}

    /** Each file by its place in a Keycloak. */
    static Map<String, byte[]> files() {
        return FILES.stream().map(LOGIN::concat).collect(Collectors.toMap(Function.identity(), KeycloakTheme::read));
    }

    private static byte[] read(String file) {
        try (var in = KeycloakTheme.class.getClassLoader().getResourceAsStream(ROOT + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
