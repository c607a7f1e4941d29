package id.lumbung;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of the chart, for tests that change it. */
final class ChartCopy {
    static final Path CHART = Path.of("helm/lumbung");

    private ChartCopy() {}

    static Path make(Path target) throws IOException {
        try (var files = Files.walk(CHART)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(CHART.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return target;
    }

    /** With its hooks under another name, because rendering leaves hooks out. */
    static Path withRenamedHooks(Path target) throws IOException {
        make(target);
        try (var templates = Files.walk(target.resolve("templates"))) {
            for (var it : templates.filter(Files::isRegularFile).toList()) {
                Files.writeString(it, Files.readString(it).replace("helm.sh/hook:", "renamed/hook:"));
            }
        }
        return target;
    }
}
