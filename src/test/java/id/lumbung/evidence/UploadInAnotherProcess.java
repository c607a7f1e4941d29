package id.lumbung.evidence;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;

import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Another replica, which takes in a file that stops coming after its first half: to be killed. */
final class UploadInAnotherProcess implements AutoCloseable {
    private static final String WAITS = "waits";

    private final Process process;

    private UploadInAnotherProcess(Process process) {
        this.process = process;
    }

    /** Comes back when half of the file is on the disk. */
    static UploadInAnotherProcess begin(UUID sheet, Map<String, Object> configuration) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                UploadInAnotherProcess.class.getName(),
                sheet.toString()));
        configuration.forEach((key, value) -> command.add(key + "=" + value));
        var process = new ProcessBuilder(command)
                .directory(new File(System.getProperty("user.dir")))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var upload = new UploadInAnotherProcess(process);
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            if (lines.lines().noneMatch(WAITS::equals)) {
                throw new IllegalStateException("The other process ended early");
            }
        }
        return upload;
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    static void main(String[] arguments) throws IOException {
        var configuration = new HashMap<String, Object>();
        List.of(arguments).subList(1, arguments.length).forEach(it -> {
            var parts = it.split("=", 2);
            configuration.put(parts[0], parts[1]);
        });
        try (var portal = ApplicationContext.run(configuration, "test")) {
            var place = new EvidencePlace(UUID.fromString(arguments[0]), "SID-16", Set.of("pdf"));
            CurrentActor.call(Actors.mayEverything(KOTA_MOJOKERTO), () -> {
                portal.getBean(EvidenceService.class)
                        .attach(
                                place,
                                "setengah.pdf",
                                new SequenceInputStream(
                                        new ByteArrayInputStream(Samples.pdf(1024 * 1024)), new NeverComes()));
                return true;
            });
        }
    }

    private static final class NeverComes extends InputStream {
        @Override
        public int read() throws IOException {
            System.out.println(WAITS);
            System.out.flush();
            return System.in.read(); // the parent never writes
        }
    }
}
