package id.lumbung.platform.files;

import java.io.IOException;
import java.io.InputStream;

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

    /** Deletes a file; one that is not there is fine. */
    void delete(FileKey key) throws IOException;
}
