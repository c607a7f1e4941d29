package id.lumbung.platform.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import org.mozilla.universalchardet.UniversalDetector;

/** The text of a file that does not say how it is encoded. */
final class EncodedText {
    /** What Excel writes here as plain "CSV". Any bytes are text in it, so it is taken when nothing else is recognized. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private EncodedText() {}

    static String of(byte[] file) {
        var text = new String(file, charset(file));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] file) {
        var detector = new UniversalDetector();
        detector.handleData(file);
        detector.dataEnd();
        var detected = detector.getDetectedCharset();
        if (detected != null && detected.startsWith("UTF-")) {
            return Charset.forName(detected);
        }
        return wide(file);
    }

    /** Two bytes to a letter show at the first letter, also without a mark. */
    private static Charset wide(byte[] file) {
        if (file.length < 2 || (file[0] == 0) == (file[1] == 0)) {
            return WINDOWS;
        }
        return file[0] == 0 ? UTF_16BE : UTF_16LE;
    }
}
