package id.lumbung.platform.web;

import io.micronaut.core.io.Writable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A JSON answer that is sent while it is made, so that a large one needs little memory. */
@FunctionalInterface
public interface StreamedJson extends Writable {
    void write(OutputStream target) throws IOException;

    @Override
    default void writeTo(OutputStream target, @Nullable Charset charset) throws IOException {
        write(target);
    }

    @Override
    default void writeTo(Writer target) {
        throw new UnsupportedOperationException("JSON is sent as bytes");
    }
}
