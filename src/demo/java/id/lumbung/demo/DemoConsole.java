package id.lumbung.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the demo says to whoever started it. */
record DemoConsole(PrintStream out, Instant began) {
    private static final List<String> POSTS = List.of("admin", "operator", "head", "verifier", "mayor");

    static DemoConsole of(PrintStream out) {
        return new DemoConsole(out, Instant.now());
    }

    /** What happens now, with the seconds since the start. */
    void tell(String what) {
        out.printf("  [%3d s] %s%n", Duration.between(began, Instant.now()).toSeconds(), what);
    }

    /** Where the portal is and who can sign in. */
    void welcome(URI portal, URI keycloak) {
        tell("Ready");
        out.printf("%n  Portal    %s%n  Keycloak  %s  (admin / %s)%n", portal, keycloak, KeycloakAdmin.PASSWORD);
        out.printf("%n  Sign in with one of these, the password is \"%s\":%n%n", DemoAccount.PASSWORD);
        out.printf("    %-24s%-20s%s%n", "", "Kota Mojokerto", "Kabupaten Mojokerto");
        for (var post : POSTS) {
            out.printf("    %-24s%-20s%s%n", role(post), post + ".35-76", post + ".35-16");
        }
        out.printf(
                "    %-24s%s%n    %-24s%s%n", "province analyst", "province.35", "platform administrator", "platform");
        out.printf("%n  All figures are examples. Ctrl-C stops everything; the next start keeps the data.%n%n");
        out.flush();
    }

    private static String role(String post) {
        return switch (post) {
            case "admin" -> "administrator";
            case "head" -> "head of agency";
            case "mayor" -> "mayor, regent";
            default -> post;
        };
    }
}
