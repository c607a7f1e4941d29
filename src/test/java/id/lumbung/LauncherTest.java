package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./lumbung} and the other scripts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherTest {
    @TempDir
    Path home;

    @Test
    void it_builds_again_when_a_source_changed_and_not_for_what_a_build_leaves() throws Exception {
        Files.copy(Path.of("lumbung"), home.resolve("lumbung"));
        for (var source : List.of("pom.xml", "src/main/One.java", ".mvn/jvm.config", "frontend/one.ts")) {
            Files.createDirectories(home.resolve(source).getParent());
            Files.writeString(home.resolve(source), "");
        }
        Files.createDirectories(home.resolve("src/package/lib"));
        Files.copy(Path.of("src/package/lib/java.sh"), home.resolve("src/package/lib/java.sh"));
        putMavenOnPath();

        start();
        start();
        assertThat(builds()).isEqualTo(1);

        for (var changed : List.of("pom.xml", "src/main/One.java", "frontend/one.ts")) {
            Files.setLastModifiedTime(home.resolve(changed), FileTime.from(Instant.now()));
            long before = builds();
            start();
            start();
            assertThat(builds()).as(changed).isEqualTo(before + 1);
        }
    }

    @Test
    void the_script_of_the_archive_starts_from_anywhere_in_a_folder_it_cannot_write() throws Exception {
        var archive = home.resolve("an archive");
        for (var script : List.of("bin/lumbung", "lib/java.sh")) {
            Files.createDirectories(archive.resolve(script).getParent());
            Files.copy(Path.of("src/package", script), archive.resolve(script));
        }
        writeJar(archive.resolve("lib/lumbung.jar"));
        var elsewhere = Files.createDirectories(home.resolve("else/where"));
        var link = Files.createSymbolicLink(elsewhere.resolve("portal"), archive.resolve("bin/lumbung"));
        var locked = List.of(archive, archive.resolve("bin"), archive.resolve("lib"));
        locked.forEach(it -> assertThat(it.toFile().setWritable(false)).isTrue());
        try {
            var start = new ProcessBuilder(link.toString(), "score", "no such file")
                    .directory(elsewhere.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("said").toFile());
            start.environment().put("JAVA_HOME", System.getProperty("java.home"));

            assertThat(start.start().waitFor()).isEqualTo(2);
            assertThat(home.resolve("said")).content().startsWith("no such file: cannot be read");
        } finally {
            locked.forEach(it -> assertThat(it.toFile().setWritable(true)).isTrue());
        }
    }

    @Test
    void shellcheck_has_no_remark_on_any_script() throws Exception {
        try (var files = Stream.concat(Stream.of(Path.of("lumbung"), Path.of(".ci/run")), Files.walk(Path.of("src")))) {
            var scripts = files.filter(LauncherTest::isScript).map(Path::toString);
            var command = Stream.concat(Stream.of("shellcheck", "--external-sources"), scripts);
            var check = new ProcessBuilder(command.toList())
                    .redirectErrorStream(true)
                    .start();
            assertThat(check.inputReader().lines()).isEmpty();
            assertThat(check.waitFor()).isZero();
        }
    }

    /** As the real one: nothing but the class path matters to the script. */
    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        var entries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(it -> Path.of(it).toUri().toString());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, entries.collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private static boolean isScript(Path file) {
        try {
            return Files.isRegularFile(file) && (file.toString().endsWith(".sh") || startsLikeOne(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsLikeOne(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(2), new byte[] {'#', '!'});
        }
    }

    /** A Maven that counts, and leaves what git ignores because a real build writes it. */
    private void putMavenOnPath() throws IOException {
        var generated = Files.readAllLines(Path.of(".gitignore")).stream()
                .filter(it -> it.startsWith("/"))
                .map(it -> it.substring(1))
                .map(it -> it.endsWith("/") ? "mkdir -p " + it + " && touch " + it + "any" : "touch " + it)
                .toList();
        var maven = home.resolve("bin/mvn");
        Files.createDirectories(maven.getParent());
        Files.writeString(
                maven,
                "#!/bin/sh\necho built >> builds\n" + String.join("\n", generated)
                        + "\ntouch target/classpath.product\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    /** There are no classes, so it fails after it may have built. */
    private void start() throws IOException, InterruptedException {
        var start = new ProcessBuilder(home.resolve("lumbung").toString(), "score", "-")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        start.environment().merge("PATH", home.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.start().waitFor();
        assertThat(home.resolve("said")).content().contains("id.lumbung.Application");
    }

    private long builds() throws IOException {
        try (var lines = Files.lines(home.resolve("builds"))) {
            return lines.count();
        }
    }
}
