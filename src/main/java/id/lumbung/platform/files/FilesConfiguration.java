package id.lumbung.platform.files;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the disk keeps files.
 *
 * @param directory empty for a folder of the user who runs the portal
 */
@ConfigurationProperties("lumbung.files")
record FilesConfiguration(@Bindable(defaultValue = "") String directory) {

    Path folder() {
        return directory.isBlank() ? dataFolder().resolve("lumbung").resolve("files") : Path.of(directory);
    }

    private static Path dataFolder() {
        return Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
                .filter(Predicate.not(String::isBlank))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
    }
}
