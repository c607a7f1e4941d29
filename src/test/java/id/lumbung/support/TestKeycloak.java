package id.lumbung.support;

import id.lumbung.demo.DemoAccount;
import id.lumbung.demo.DemoRealm;
import id.lumbung.demo.EmbeddedKeycloak;
import id.lumbung.shared.RegionCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Keycloak for all tests of the virtual machine, started on first use and stopped with it. */
public final class TestKeycloak {
    /** What the portal proves itself with. */
    public static final String SECRET = "secret of the tests";

    /** Works for two governments. */
    public static final String BOTH = "both";

    /** Works for none. */
    public static final String NONE = "none";

    /** Works for a government that tests may suspend. */
    public static final String KOTA_BATU = "operator.35-79";

    /** Works for a government that does not use the portal. */
    public static final String KOTA_MADIUN = "operator.35-77";

    private static final List<DemoAccount> MORE = List.of(
            DemoAccount.of(BOTH, "Nia Ramadhani", "35-16", "35-76"),
            DemoAccount.of(NONE, "Putu Wirawan"),
            DemoAccount.of(KOTA_BATU, "Bayu Saputra", "35-79"),
            DemoAccount.of(KOTA_MADIUN, "Lia Anggraini", "35-77"));
    private static final Map<RegionCode, String> GOVERNMENTS = Map.of(
            new RegionCode("35"), "Provinsi Jawa Timur",
            new RegionCode("35.16"), "Kabupaten Mojokerto",
            new RegionCode("35.76"), "Kota Mojokerto",
            new RegionCode("35.77"), "Kota Madiun",
            new RegionCode("35.79"), "Kota Batu");

    private TestKeycloak() {}

    /** The server, which lets a portal at this address sign people in until the next one asks. */
    public static EmbeddedKeycloak serving(URI portal) {
        var accounts =
                Stream.concat(DemoRealm.demoAccounts().stream(), MORE.stream()).toList();
        Holder.SERVER.serve(new DemoRealm(portal, SECRET, GOVERNMENTS, accounts));
        return Holder.SERVER;
    }

    /** Does something while Keycloak stands still: it takes connections and answers nothing. */
    static void whileSilent(Runnable work) {
        signal("-STOP");
        try {
            work.run();
        } finally {
            signal("-CONT");
        }
    }

    private static void signal(String name) {
        var command = Stream.concat(
                Stream.of("kill", name), server().processes().stream().map(it -> Long.toString(it.pid())));
        try {
            new ProcessBuilder(command.toList()).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static EmbeddedKeycloak server() {
        return Holder.SERVER;
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {
        static final EmbeddedKeycloak SERVER = start();

        private static EmbeddedKeycloak start() {
            try {
                var database = TestDatabase.server();
                database.createDatabase("keycloak");
                var settings = new EmbeddedKeycloak.Settings(
                        EmbeddedKeycloak.Settings.usualFolder(),
                        Path.of("target", "keycloak." + ProcessHandle.current().pid() + ".log"),
                        freePort(),
                        database.url("keycloak"),
                        "postgres",
                        "trusted");
                return EmbeddedKeycloak.start(settings, _ -> {});
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
