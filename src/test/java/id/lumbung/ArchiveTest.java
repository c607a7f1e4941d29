package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.lumbung.support.ProductProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./lumbung package} made, unpacked into an empty folder. */
@Tag("built")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchiveTest {
    /** All that the script calls beside a Java; of Maven there is none. */
    private static final List<String> TOOLS = List.of("bash", "dirname", "readlink", "sed");

    @TempDir
    static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        try (var archives = Files.newDirectoryStream(Path.of("target"), "lumbung-*.tar.gz")) {
            BuiltFiles.unpack(archives.iterator().next(), folder);
        }
        try (var unpacked = Files.newDirectoryStream(folder, "lumbung-*")) {
            home = unpacked.iterator().next();
        }
        var tools = Files.createDirectory(folder.resolve("tools"));
        for (var tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), BuiltFiles.onPath(tool));
        }
    }

    @Test
    void it_has_what_it_needs_and_what_the_law_wants() throws IOException {
        try (var files = Files.list(home)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("bin", "lib", "LICENSE", "NOTICE", "sbom.json");
        }
        assertThat(home.resolve("bin/lumbung")).isExecutable();
        try (var files = Files.list(home.resolve("lib"))) {
            BuiltFiles.assertListed(
                    new ObjectMapper().readTree(home.resolve("sbom.json").toFile()),
                    files.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(it -> it.endsWith(".jar") && !it.equals("lumbung.jar"))
                            .toList());
        }
    }

    @Test
    void it_serves_with_a_java_and_nothing_else() throws Exception {
        var files = Files.createDirectory(folder.resolve("evidence"));
        Installation.works((environment, command) -> {
            var all = new HashMap<>(environment);
            all.put("PATH", folder.resolve("tools").toString());
            all.put("HOME", folder.toString());
            all.put("JAVA_HOME", System.getProperty("java.home"));
            all.put("LUMBUNG_FILES_DIRECTORY", files.toString());
            return ProductProcess.start(List.of(home.resolve("bin/lumbung").toString(), command), Map.copyOf(all));
        });
        try (var left = Files.walk(home)) {
            assertThat(left.filter(Files::isRegularFile)
                            .filter(it -> Stream.of("bin", "lib", "LICENSE", "NOTICE", "sbom.json")
                                    .noneMatch(part -> it.startsWith(home.resolve(part)))))
                    .as("written into the archive's folder")
                    .isEmpty();
        }
    }
}
