package id.lumbung.platform.web;

import io.micronaut.core.io.Writable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is sent while it is made, so that a large one needs little memory. Micronaut's own {@code StreamedFile}
 * arrives empty on this pair of servlet modules.
 */
@FunctionalInterface
public interface Streamed extends Writable {
    void write(OutputStream target) throws IOException;

    @Override
    default void writeTo(OutputStream target, @Nullable Charset charset) throws IOException {
        write(target);
    }

    @Override
    default void writeTo(Writer target) {
        throw new UnsupportedOperationException("Sent as bytes");
    }
}
