package id.lumbung.platform.files;

import id.lumbung.platform.schema.TenantKey;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** Where files are kept. A file is there whole or not at all, and never changes. */
public interface Files {

    /**
     * Keeps what the stream gives. When the stream fails, nothing is kept and its exception is passed on.
     *
     * @return the number of bytes
     */
    long store(FileKey key, InputStream bytes) throws IOException;

    /**
     * Opens a file for reading; the caller closes it.
     *
     * @throws java.io.FileNotFoundException when there is none of this key
     */
    InputStream open(FileKey key) throws IOException;

    /**
     * The number of bytes.
     *
     * @throws java.io.FileNotFoundException when there is none of this key
     */
    long size(FileKey key) throws IOException;

    /** When the file was last written, or what has come of it so far; empty when there is neither. */
    Optional<Instant> touched(FileKey key) throws IOException;

    /** Whether there is a place for the files of a government; without one, they are not lost but out of reach. */
    boolean reaches(TenantKey tenant);

    /** Deletes a file, and what has come of it so far; one that is not there is fine. */
    void delete(FileKey key) throws IOException;
}
