package id.lumbung.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The product as a process of its own, with exactly the environment it is given, in a folder in which not even root can
 * make a file.
 */
public final class ProductProcess implements AutoCloseable {
    private static final File NOBODY_WRITES_HERE = new File("/proc");

    private final Process process;
    private final Path out;
    private final Path err;

    private ProductProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts it as {@code ./lumbung run} does; with the argument {@code migrate} as {@code ./lumbung migrate}. */
    public static ProductProcess start(Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                productPath(),
                "id.lumbung.Application"));
        command.addAll(List.of(arguments));
        return start(command, environment);
    }

    /** Starts whatever else the product is, with exactly this environment. */
    public static ProductProcess start(List<String> command, Map<String, String> environment) throws IOException {
        var out = Files.createTempFile("lumbung", ".out");
        var err = Files.createTempFile("lumbung", ".err");
        var builder = new ProcessBuilder(command)
                .directory(NOBODY_WRITES_HERE)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new ProductProcess(builder.start(), out, err);
    }

    /** Waits until it has ended, and gives its exit code. */
    public int ends() throws InterruptedException {
        return process.waitFor();
    }

    public boolean runs() {
        return process.isAlive();
    }

    public String output() throws IOException {
        return Files.readString(out);
    }

    public List<String> errors() throws IOException {
        return Files.readAllLines(err);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        process.waitFor();
        Files.delete(out);
        Files.delete(err);
    }

    /** That of this virtual machine without the classes of tests and demo. */
    private static String productPath() {
        return entries()
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::toString)
                .filter(it -> !it.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> entries() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator));
    }
}
