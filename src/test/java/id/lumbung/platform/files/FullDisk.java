package id.lumbung.platform.files;

import id.lumbung.platform.schema.TenantKey;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * With {@code test.full-disk}: the portal's disk, which has no room behind the first bytes of a file once it is full.
 * What the system then says is the real thing, said of a device that is always full.
 */
@Singleton
@Replaces(DiskFiles.class)
@Requires(property = "test.full-disk")
public class FullDisk implements Files {
    private static final int ROOM = 100;
    private static final Path ALWAYS_FULL = Path.of("/dev/full");

    private final Files disk;
    private volatile boolean full;

    FullDisk(FilesConfiguration configuration, @Value("${test.full-disk}") boolean full) {
        this.disk = new DiskFiles(configuration);
        this.full = full;
    }

    public void full(boolean is) {
        full = is;
    }

    @Override
    public long store(FileKey key, InputStream bytes) throws IOException {
        return disk.store(key, full ? new Breaking(bytes) : bytes);
    }

    @Override
    public InputStream open(FileKey key) throws IOException {
        return disk.open(key);
    }

    @Override
    public long size(FileKey key) throws IOException {
        return disk.size(key);
    }

    @Override
    public Optional<Instant> touched(FileKey key) throws IOException {
        return disk.touched(key);
    }

    @Override
    public boolean reaches(TenantKey tenant) {
        return disk.reaches(tenant);
    }

    @Override
    public void delete(FileKey key) throws IOException {
        disk.delete(key);
    }

    private static final class Breaking extends FilterInputStream {
        private boolean begun;

        Breaking(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (begun) {
                try (OutputStream device = java.nio.file.Files.newOutputStream(ALWAYS_FULL)) {
                    device.write(buffer, offset, length);
                }
            }
            begun = true;
            return super.read(buffer, offset, Math.min(length, ROOM));
        }
    }
}
