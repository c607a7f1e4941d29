package id.lumbung.platform.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An address inside the portal: nothing that could lead anywhere else is one. */
public record LocalPath(String value) {
    public static final LocalPath START = new LocalPath("/");

    private static final int LONGEST = 2000;

    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Leads out of the portal: " + value);
        }
    }

    /** The path, or the start page when it is none of ours. */
    public static LocalPath orStart(@Nullable String value) {
        return value != null && isLocal(value) ? new LocalPath(value) : START;
    }

    /** As the value of a parameter. */
    public String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isLocal(String value) {
        if (!value.startsWith("/") || value.startsWith("//") || value.contains("\\") || value.length() > LONGEST) {
            return false;
        }
        try {
            var uri = new URI(value);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
