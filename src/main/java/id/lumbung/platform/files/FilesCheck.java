package id.lumbung.platform.files;

import io.micronaut.core.value.PropertyResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Says in one line what is wrong with the folder of the evidence, before anything is started on it. */
public final class FilesCheck {
    private FilesCheck() {}

    public static Optional<String> problemOf(PropertyResolver environment) {
        var folder = new FilesConfiguration(environment
                        .getProperty("lumbung.files.directory", String.class)
                        .orElse(""))
                .folder();
        try {
            Files.delete(Files.createTempFile(Files.createDirectories(folder), ".check", ""));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("LUMBUNG_FILES_DIRECTORY cannot be written: " + folder + " ("
                    + e.getClass().getSimpleName() + ")");
        }
    }
}
