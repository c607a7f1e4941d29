package id.lumbung.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who can sign in at the demo's Keycloak, with the password {@link #PASSWORD}. An invented person.
 *
 * @param governments aliases of the organizations they belong to, {@code 35-76}
 * @param realmRoles roles that belong to no government
 */
public record DemoAccount(String username, String name, List<String> governments, List<String> realmRoles) {
    public static final String PASSWORD = "demo";

    /** The account of somebody who works for these governments. */
    public static DemoAccount of(String username, String name, String... governments) {
        return new DemoAccount(username, name, List.of(governments), List.of());
    }

    String email() {
        return username + "@example.org";
    }

    /** Their id in Keycloak, the same in each demo, so that {@code member.subject} can be written before they exist. */
    public static String subject(String username) {
        return UUID.nameUUIDFromBytes(("lumbung-demo:" + username).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
