package id.lumbung.platform.once;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what two requests are told apart without keeping them. */
public final class Fingerprint {
    private Fingerprint() {}

    /** Of a line, and of any bytes. */
    public static String of(String line, byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((line + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
