package id.lumbung.evidence.core;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The {@code Content-Disposition} of a file (RFC 6266). */
public final class Disposition {
    private Disposition() {}

    /** To be saved, never to be shown in place. */
    public static String attachment(String name) {
        return "attachment; " + named(name);
    }

    /** To be shown by the browser, if it can. */
    public static String inline(String name) {
        return "inline; " + named(name);
    }

    /** The name, and a plain one for programs that know no other. */
    private static String named(String name) {
        return "filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7e]", "_")
                .replaceAll("[\"\\\\%]", "_");
    }

    /** Form encoding, less the two signs in which RFC 5987 differs. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
