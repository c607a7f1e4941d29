package id.lumbung.platform.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import id.lumbung.platform.limits.Hindered;
import id.lumbung.platform.limits.Hindrance;
import id.lumbung.platform.schema.TenantKey;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps files in a folder, one folder per government. A file is written beside its place, forced to the disk and then
 * moved, so that a crash leaves the whole file or a leftover that nobody reads.
 */
@Singleton
class DiskFiles implements id.lumbung.platform.files.Files {
    private static final String UNFINISHED = ".part";
    private static final long FULL = 64L * 1024;

    private final Path folder;

    DiskFiles(FilesConfiguration configuration) {
        this.folder = configuration.folder();
    }

    @Override
    public long store(FileKey key, InputStream bytes) throws IOException {
        var home = Files.createDirectories(folderOf(key));
        var unfinished = unfinished(key);
        try {
            var size = write(unfinished, bytes);
            Files.move(unfinished, placeOf(key), ATOMIC_MOVE);
            force(home);
            return size;
        } catch (IOException failed) {
            if (Files.getFileStore(home).getUsableSpace() < FULL) {
                throw new Hindered(Hindrance.DISK_FULL, "No room for " + key, failed);
            }
            throw failed;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public InputStream open(FileKey key) throws IOException {
        try {
            return Files.newInputStream(placeOf(key));
        } catch (NoSuchFileException missing) {
            throw notFound(key, missing);
        }
    }

    @Override
    public long size(FileKey key) throws IOException {
        try {
            return Files.size(placeOf(key));
        } catch (NoSuchFileException missing) {
            throw notFound(key, missing);
        }
    }

    @Override
    public Optional<Instant> touched(FileKey key) throws IOException {
        for (var place : List.of(unfinished(key), placeOf(key))) {
            try {
                return Optional.of(Files.getLastModifiedTime(place).toInstant());
            } catch (NoSuchFileException _) {
                continue;
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean reaches(TenantKey tenant) {
        return Files.isDirectory(folder.resolve(tenant.schema()));
    }

    @Override
    public void delete(FileKey key) throws IOException {
        Files.deleteIfExists(unfinished(key));
        Files.deleteIfExists(placeOf(key));
    }

    /** The last two digits spread the files of a government over 256 folders; those of a UUIDv7 are random. */
    private Path folderOf(FileKey key) {
        var id = key.id().toString();
        return folder.resolve(key.schema()).resolve(id.substring(id.length() - 2));
    }

    private Path unfinished(FileKey key) {
        return folderOf(key).resolve(key.id() + UNFINISHED);
    }

    private Path placeOf(FileKey key) {
        return folderOf(key).resolve(key.id().toString());
    }

    private static long write(Path unfinished, InputStream bytes) throws IOException {
        try (var channel = FileChannel.open(unfinished, CREATE_NEW, WRITE)) {
            var size = bytes.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            return size;
        }
    }

    /** The move itself survives a crash only when the folder is on the disk too. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }

    private static FileNotFoundException notFound(FileKey key, IOException cause) {
        var missing = new FileNotFoundException("No file " + key);
        missing.initCause(cause);
        return missing;
    }
}
