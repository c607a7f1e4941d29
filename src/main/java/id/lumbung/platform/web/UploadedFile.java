package id.lumbung.platform.web;

import id.lumbung.shared.Flaw;
import id.lumbung.shared.UnreadableException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * The file of a {@code multipart/form-data} request, read while it comes in. Micronaut binds no uploads on this pair of
 * servlet modules, and the servlet's own parts are on disk before anybody has looked at them.
 */
public final class UploadedFile {
    private UploadedFile() {}

    /** What becomes of the file. */
    public interface Receiver {
        void receive(String name, InputStream bytes) throws IOException;
    }

    /**
     * Hands on the first file of the request.
     *
     * @throws UnreadableException when there is none, or the request ends in the middle of it
     */
    public static void receive(HttpServletRequest request, Receiver receiver) throws IOException {
        var upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        try {
            receive(upload.getItemIterator(new ServletRequestContext(request)), receiver);
        } catch (FileUploadException | FileUploadIOException | MalformedStreamException broken) {
            throw new UnreadableException(
                    List.of(new Flaw("file", "platform.flaw.broken", String.valueOf(broken.getMessage()))));
        }
    }

    private static void receive(FileItemIterator parts, Receiver receiver) throws IOException {
        while (parts.hasNext()) {
            var part = parts.next();
            if (!part.isFormField()) {
                // not closed: that would read all that is still to come of a file nobody wants
                receiver.receive(Objects.requireNonNullElse(part.getName(), ""), part.openStream());
                return;
            }
        }
        throw new UnreadableException(List.of(new Flaw("file", "platform.flaw.missing")));
    }
}
