package id.lumbung.platform.web;

import io.micronaut.core.io.Writable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * An answer of bytes that are known to be there when its status is sent: what fails behind the status is lost in Micronaut,
 * and looks like a whole answer. Micronaut's own {@code StreamedFile} arrives empty on this pair of servlet modules.
 */
public final class Streamed implements Writable {
    private final Source source;

    private Streamed(Source source) {
        this.source = source;
    }

    /** Writes the answer. */
    @FunctionalInterface
    public interface Source {
        void write(OutputStream target) throws IOException;
    }

    /** What is made to be sent: made as a whole first, so that whoever fails at it is answered with a problem. */
    public static Streamed made(Source maker) throws IOException {
        var spool = new Spool();
        try {
            maker.write(spool);
        } catch (IOException | RuntimeException failed) {
            spool.discard();
            throw failed;
        }
        return new Streamed(spool::handOver);
    }

    /** What lies ready and was looked at. */
    public static Streamed ready(Source source) {
        return new Streamed(source);
    }

    @Override
    public void writeTo(OutputStream target, @Nullable Charset charset) throws IOException {
        source.write(target);
    }

    @Override
    public void writeTo(Writer target) {
        throw new UnsupportedOperationException("Sent as bytes");
    }
}
