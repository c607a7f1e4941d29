package id.lumbung.platform.files;

import id.lumbung.platform.web.HealthCheck;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;

/**
 * Whether the folder of the evidence is there and may be written. A volume is mounted for each process, so a portal that
 * lost it is the exception, and visitors are better off with another. That the disk is full is no reason: it can be read.
 */
@Singleton
class FilesHealth implements HealthCheck {
    private final FilesConfiguration configuration;

    FilesHealth(FilesConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return "evidence store";
    }

    @Override
    public boolean vital() {
        return true;
    }

    @Override
    public void ask() throws IOException {
        var folder = Files.createDirectories(configuration.folder());
        if (!Files.isWritable(folder)) {
            throw new IOException("The folder may not be written");
        }
    }
}
