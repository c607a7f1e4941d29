package id.lumbung;

import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lumbung.support.ProductProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./lumbung image} made: what it says of itself, what is in it, and that it runs on that alone. */
@Tag("built")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImageTest {
    private static final String USER = "10001";
    private static final Path TEMPORARY = Path.of("tmp");
    private static final Path EVIDENCE = Path.of("var/lib/lumbung/evidence");

    /** As a container's runtime does it: nothing else to be seen, nothing to be written but two volumes, no privileges. */
    private static final String CONTAIN = """
            set -e
            root=$1; shift
            /bin/mount --bind "$root" "$root"
            /bin/mount -o remount,bind,ro "$root"
            for shared in proc dev etc/hosts etc/resolv.conf; do /bin/mount --rbind "/$shared" "$root/$shared"; done
            /bin/mount -t tmpfs -o mode=1777 volume "$root/tmp"
            /bin/mount -t tmpfs -o mode=0777 volume "$root/var/lib/lumbung/evidence"
            exec /usr/sbin/chroot --userspec=10001:10001 "$root" "$@"
            """;

    @TempDir
    static Path folder;

    private static JsonNode config;
    private static Path root;

    @BeforeAll
    static void unpack() throws Exception {
        var image = folder.resolve("image");
        root = folder.resolve("root");
        BuiltFiles.unpack(Path.of("target", "lumbung-image.tar"), image);
        assertThat(json(image.resolve("oci-layout")).at("/imageLayoutVersion").asText())
                .isEqualTo("1.0.0");
        var manifest = json(blob(image, json(image.resolve("index.json")).at("/manifests/0")));
        config = json(blob(image, manifest.at("/config")));
        for (var layer : manifest.at("/layers")) {
            BuiltFiles.unpack(blob(image, layer), root);
        }
    }

    @Test
    void it_says_who_runs_it_and_how_and_holds_no_secret() {
        assertThat(config.at("/os").asText()).isEqualTo("linux");
        assertThat(config.at("/config/User").asText()).isEqualTo(USER + ":" + USER);
        assertThat(texts("/config/Entrypoint")).startsWith("java").endsWith("id.lumbung.Application");
        assertThat(texts("/config/Cmd")).containsExactly("run");
        assertThat(config.at("/config/ExposedPorts").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("8080/tcp");
        assertThat(environment()).containsOnlyKeys("PATH", "LANG", "LUMBUNG_FILES_DIRECTORY");
    }

    @Test
    void it_has_a_java_what_that_needs_and_the_product() throws IOException {
        try (var parts = Files.list(root)) {
            assertThat(parts.map(root::relativize).map(Path::toString))
                    .as("no shell, no packages")
                    .containsExactlyInAnyOrder("app", "etc", "lib", "lib64", "opt", "tmp", "var");
        }
        assertThat(root.resolve("app/LICENSE")).exists();
        assertThat(root.resolve("app/NOTICE")).exists();
        try (var jars = Files.list(root.resolve("app/libs"))) {
            BuiltFiles.assertListed(
                    json(root.resolve("app/sbom.json")),
                    jars.map(Path::getFileName).map(Path::toString).toList());
        }
        try (var files = Files.walk(root)) {
            assertThat(files.filter(ImageTest::othersWrite).map(root::relativize))
                    .containsExactlyInAnyOrder(TEMPORARY, EVIDENCE);
        }
    }

    @Test
    void it_serves_as_nobody_in_particular_on_a_file_system_it_cannot_write() throws Exception {
        assumeTrue(
                new ProcessBuilder("/usr/bin/unshare", "--mount", "true")
                                .start()
                                .waitFor()
                        == 0,
                "root of this machine may contain a process");
        for (var place : List.of("proc", "dev")) {
            Files.createDirectories(root.resolve(place));
        }
        for (var place : List.of("etc/hosts", "etc/resolv.conf")) {
            Files.createFile(root.resolve(place));
        }
        Installation.works((environment, command) -> {
            var all = new HashMap<>(environment);
            all.putAll(environment());
            var contained = new ArrayList<>(
                    List.of("/usr/bin/unshare", "--mount", "/bin/sh", "-c", CONTAIN, "sh", root.toString()));
            contained.addAll(texts("/config/Entrypoint"));
            contained.add(command);
            return ProductProcess.start(contained, all);
        });
    }

    private static Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        texts("/config/Env").forEach(it -> {
            var parts = it.split("=", 2);
            environment.put(parts[0], parts[1]);
        });
        return environment;
    }

    private static boolean othersWrite(Path file) {
        try {
            return !Files.isSymbolicLink(file)
                    && Files.getPosixFilePermissions(file).contains(OTHERS_WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(String pointer) {
        return config.at(pointer).valueStream().map(JsonNode::asText).toList();
    }

    private static Path blob(Path image, JsonNode descriptor) {
        return image.resolve("blobs").resolve(descriptor.at("/digest").asText().replace(':', '/'));
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
