package id.lumbung.evidence;

import id.lumbung.platform.files.Limited;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: counted and hashed while it passes, cut off when it is too large, never held in memory. */
final class Incoming {
    static final int HEAD = 64 * 1024;

    private final byte[] head;
    private final InputStream bytes;
    private final MessageDigest digest = sha256();

    /** Reads the head, enough to tell what it is. */
    Incoming(InputStream bytes) throws IOException {
        this.head = bytes.readNBytes(HEAD);
        this.bytes = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
    }

    byte[] head() {
        return head;
    }

    boolean isEmpty() {
        return head.length == 0;
    }

    /** All of it, to be read once; breaks with a {@link Limited.TooLarge} behind the last byte that is allowed. */
    InputStream upTo(long most) {
        return new DigestInputStream(new Limited(bytes, most), digest);
    }

    /** The hash of what has passed. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
