package id.lumbung.evidence;

import java.io.IOException;
import java.io.InputStream;

/** A file of evidence, ready to be read. */
public record EvidenceDownload(String name, String mediaType, Source source) {

    /** Opens the bytes; the caller closes them. */
    public interface Source {
        InputStream open() throws IOException;
    }
}
