package id.lumbung.evidence.core;

import java.util.regex.Pattern;

/** The SHA-256 of a file, in hex. */
public record Fingerprint(String sha256) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Fingerprint {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
    }

    /** Its two ends, enough for people to compare: {@code 9f3c…a71e}. */
    public String brief() {
        return sha256.substring(0, 4) + "\u2026" + sha256.substring(60);
    }
}
