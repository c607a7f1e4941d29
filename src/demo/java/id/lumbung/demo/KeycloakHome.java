package id.lumbung.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server's files: unpacked and built once from its Maven artifact and then kept, because that takes half a minute.
 * The folder is named after the version and what it was built with, so that a change of either makes another.
 */
final class KeycloakHome {
    private static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--features=organization",
            "--health-enabled=true",
            "--http-management-health-enabled=false");
    /** Code compiled once and quickly, and no threads for garbage: it runs for a few people, beside everything else. */
    private static final String SMALL = "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC";

    private static final long ROOM_NEEDED = 600_000_000;

    private final Path home;

    private KeycloakHome(Path home) {
        this.home = home;
    }

    /** The kept copy in this folder, made now when there is none; another process making it is waited for. */
    static KeycloakHome in(Path folder, Consumer<String> progress) {
        var artifact = artifact();
        var home = folder.resolve(
                "keycloak-" + artifact.getProperty("version") + "-" + Integer.toHexString(BUILD.hashCode()));
        try {
            Files.createDirectories(folder);
            try (var lock = FileChannel.open(
                            Path.of(home + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                if (!Files.isDirectory(home)) {
                    make(Path.of(artifact.getProperty("zip")), home, progress);
                }
            }
        } catch (IOException e) {
            throw new DemoFailure("Keycloak cannot be unpacked into " + folder + ": " + e.getMessage(), e);
        }
        return new KeycloakHome(home);
    }

    /** Puts files beside the server's own, by their path; it reads them when they are first needed. */
    void take(Map<String, byte[]> files) {
        try {
            for (var file : files.entrySet()) {
                var place = home.resolve(file.getKey());
                Files.createDirectories(place.getParent());
                if (!Files.exists(place) || !Arrays.equals(Files.readAllBytes(place), file.getValue())) {
                    Files.write(place, file.getValue());
                }
            }
        } catch (IOException e) {
            throw new DemoFailure("Keycloak's pages cannot be put into " + home + ": " + e.getMessage(), e);
        }
    }

    /** A command of the server, run by the JDK that runs us, with nothing of our own environment's Keycloak settings. */
    ProcessBuilder command(List<String> arguments, Path log) {
        var command = new ProcessBuilder(home.resolve("bin/kc.sh").toString());
        command.command().addAll(arguments);
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var environment = command.environment();
        environment.keySet().removeIf(it -> it.startsWith("KC_") || it.startsWith("JAVA"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_APPEND", SMALL);
        return command;
    }

    private static void make(Path zip, Path home, Consumer<String> progress) throws IOException {
        if (Files.getFileStore(home.getParent()).getUsableSpace() < ROOM_NEEDED) {
            throw new DemoFailure("Keycloak needs 600 MB in " + home.getParent() + ", and there is less");
        }
        progress.accept("Unpacking and building Keycloak, once");
        var draft = Path.of(home + ".draft");
        delete(draft);
        unpack(zip, draft);
        build(new KeycloakHome(draft));
        Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Without the folder that the archive puts around everything. */
    private static void unpack(Path zip, Path target) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var file = target.resolve(withoutFirstFolder(entry)).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException(entry.getName() + " leads out of the archive");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
        if (!target.resolve("bin/kc.sh").toFile().setExecutable(true)) {
            throw new IOException(target + "/bin/kc.sh cannot be made executable");
        }
    }

    private static String withoutFirstFolder(ZipEntry entry) {
        return entry.getName().substring(entry.getName().indexOf('/') + 1);
    }

    private static void build(KeycloakHome draft) throws IOException {
        var log = draft.home.resolve("build.log");
        var process = draft.command(BUILD, log).start();
        try {
            if (process.waitFor() != 0) {
                throw new DemoFailure("Keycloak cannot be built: " + lastLines(log));
            }
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            Thread.currentThread().interrupt();
            throw new DemoFailure("Building Keycloak was interrupted", e);
        }
    }

    /** The last lines of the log; where in the code something happened is left out. */
    static String lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log).stream()
                    .filter(it -> !it.startsWith("\tat "))
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "see " + log;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Properties artifact() {
        var properties = new Properties();
        try (InputStream in = KeycloakHome.class.getResourceAsStream("/keycloak.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
