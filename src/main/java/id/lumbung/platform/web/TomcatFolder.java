package id.lumbung.platform.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.servlet.tomcat.TomcatConfiguration;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tomcat.util.http.fileupload.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * Gives Tomcat a folder of its own among the temporary files. It would make one where the process runs, in the moment it
 * is created, so the listener waits for what is created just before; a system property is the only way to tell it.
 */
@Singleton
class TomcatFolder implements BeanCreatedEventListener<TomcatConfiguration> {
    private @Nullable Path folder;

    @Override
    public TomcatConfiguration onCreated(BeanCreatedEvent<TomcatConfiguration> event) {
        try {
            folder = Files.createTempDirectory("lumbung-tomcat");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("catalina.base", folder.toString());
        return event.getBean();
    }

    @PreDestroy
    void delete() throws IOException {
        if (folder != null) {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }
}
