package id.lumbung.demo;

import id.lumbung.instrument.Instruments;
import id.lumbung.shared.RegionCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What the demo's generator makes of four governments, in this virtual machine or in one of its own: there, sets have
 * another order, and language, zone of time and encoding are others.
 */
final class Fingerprints {
    private static final List<String> GOVERNMENTS = List.of("35.76", "35.16", "35", "35.10");

    private Fingerprints() {}

    static List<String> here() {
        var version = new Instruments().version("IID", "2026");
        return GOVERNMENTS.stream()
                .map(it -> it + " "
                        + GovernmentRows.of(Planning.of(new RegionCode(it), it), version)
                                .rows()
                                .fingerprint())
                .toList();
    }

    static List<String> inAnotherProcess() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Apia",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Fingerprints.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines().filter(Fingerprints::isOne).toList();
        }
    }

    private static boolean isOne(String line) {
        return GOVERNMENTS.stream().anyMatch(it -> line.startsWith(it + " "));
    }

    static void main() {
        here().forEach(System.out::println);
    }
}
