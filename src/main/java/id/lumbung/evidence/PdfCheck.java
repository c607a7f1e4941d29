package id.lumbung.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Whether whoever verifies can open a PDF: it is there to its end, and asks for no password. What strangers send is not
 * parsed: only the few bytes that say how it is locked, which nothing can be packed into, are tried on an empty document.
 */
final class PdfCheck {
    private static final int CHUNK = 64 * 1024;
    /** As in Acrobat. Zeros and blanks behind it, which some archives add, do not count. */
    private static final int ENDS_WITHIN = 1024;

    private static final String END = "%%EOF";
    private static final int LONGEST_LOCK = 4096;
    private static final Pattern LOCKED_BY = Pattern.compile("/Encrypt\\s+(\\d{1,9})\\s+(\\d{1,5})\\s+R");
    private static final Pattern IDENTITY = Pattern.compile("/ID\\s*\\[.{2,400}?]", Pattern.DOTALL);

    private PdfCheck() {}

    /** Where the bytes of a file come from, once each time. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** The key of the refusal, when it cannot be opened. */
    static Optional<String> refusal(Source file) throws IOException {
        var tail = "";
        var locked = false;
        try (var bytes = file.open()) {
            for (var chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                var seen = tail + new String(chunk, ISO_8859_1);
                locked |= seen.contains("/Encrypt");
                var end = lengthWithoutPadding(seen);
                tail = seen.substring(Math.max(0, end - ENDS_WITHIN), end);
            }
        }
        if (!tail.contains(END)) {
            return Optional.of("evidence.refusal.pdf.cut");
        }
        return locked && asksForPassword(file) ? Optional.of("evidence.refusal.pdf.password") : Optional.empty();
    }

    private static int lengthWithoutPadding(String seen) {
        var end = seen.length();
        while (end > 0 && seen.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    private static boolean asksForPassword(Source file) throws IOException {
        String text;
        try (var bytes = file.open()) {
            text = new String(bytes.readAllBytes(), ISO_8859_1);
        }
        return LOCKED_BY
                .matcher(text)
                .results()
                .reduce((_, later) -> later)
                .flatMap(it -> lockOf(text, it.group(1), it.group(2)))
                .or(() -> lockInTrailer(text))
                .filter(it -> it.contains("/Adobe.PubSec") || isShut(it, identity(text)))
                .isPresent();
    }

    /** The object that says how the rest is locked, which itself is not. */
    private static Optional<String> lockOf(String text, String number, String generation) {
        var start = Pattern.compile("(?<!\\d)" + number + "\\s+" + generation + "\\s+obj")
                .matcher(text);
        if (!start.find()) {
            return Optional.empty();
        }
        var end = text.indexOf("endobj", start.end());
        return end < 0 || end - start.end() > LONGEST_LOCK
                ? Optional.empty()
                : Optional.of(text.substring(start.end(), end + "endobj".length()))
                        .filter(it -> !it.contains("stream"));
    }

    /** The same, where it is written into the trailer itself. */
    private static Optional<String> lockInTrailer(String text) {
        var start = text.lastIndexOf("/Encrypt") + "/Encrypt".length();
        var opened = 0;
        for (int at = start; at < Math.min(text.length() - 1, start + LONGEST_LOCK); at++) {
            if (text.startsWith("<<", at)) {
                opened++;
                at++;
            } else if (text.startsWith(">>", at)) {
                opened--;
                at++;
                if (opened == 0) {
                    return Optional.of(text.substring(start, at + 1) + "endobj");
                }
            } else if (opened == 0 && text.charAt(at) > ' ') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String identity(String text) {
        return IDENTITY.matcher(text)
                .results()
                .reduce((_, later) -> later)
                .map(it -> it.group())
                .orElse("");
    }

    /** Whether the empty password, with which every viewer begins, does not open it. */
    private static boolean isShut(String lock, String identity) {
        try (var _ = Loader.loadPDF(emptyDocument(lock, identity).getBytes(ISO_8859_1))) {
            return false;
        } catch (InvalidPasswordException _) {
            return true;
        } catch (IOException _) {
            return false; // locked in a way nobody here can tell; viewers may
        }
    }

    private static String emptyDocument(String lock, String identity) {
        var objects = List.of("<</Type/Catalog/Pages 2 0 R>>endobj", "<</Type/Pages/Kids[]/Count 0>>endobj", lock);
        var document = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", document.length()));
            document.append(i + 1).append(" 0 obj").append(objects.get(i)).append('\n');
        }
        var end = "trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R" + identity + ">>\nstartxref\n" + document.length();
        return document.append(places).append(end).append("\n%%EOF\n").toString();
    }
}
