package id.lumbung.evidence;

import java.io.IOException;
import java.io.InputStream;

/** A file of evidence that was found to be what was attached, ready to be read. */
public record EvidenceDownload(String name, String mediaType, long size, Source source) {

    /** Opens the bytes; the caller closes them. */
    public interface Source {
        InputStream open() throws IOException;
    }
}
