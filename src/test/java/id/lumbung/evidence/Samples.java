package id.lumbung.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;

/** Small files of each kind, honest and forged. */
public final class Samples {
    public static final byte[] HTML = text("<!DOCTYPE html><html><script>alert(1)</script></html>");
    public static final byte[] SVG =
            text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
    public static final byte[] PNG = joined(hex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"));
    public static final byte[] JPEG = joined(hex("ffd8ffe000104a46494600010100000100010000"), text("jpeg"));
    public static final byte[] GIF = joined(text("GIF89a"), hex("01000100800000ffffff00000021f90401"));
    public static final byte[] EXE = joined(text("MZ"), hex("90000300000004000000ffff0000"), new byte[64]);
    public static final byte[] ZIP = joined(hex("504b030414000000080000000000"), new byte[32]);

    private Samples() {}

    /** A PDF, different for each text. */
    public static byte[] pdf(String text) {
        return text("%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\n% " + text + "\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** A PDF of exactly this size. */
    public static byte[] pdf(int size) {
        return Arrays.copyOf(pdf("besar"), size);
    }

    /** With this password of the reader; none is not locked at all. */
    public static byte[] locked(@Nullable String password, int bits, boolean packed, boolean aes) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (password != null) {
                var permission = new AccessPermission();
                permission.setCanPrint(false);
                var policy = new StandardProtectionPolicy("pemilik", password, permission);
                policy.setEncryptionKeyLength(bits);
                policy.setPreferAES(aes);
                document.protect(policy);
            }
            document.save(bytes, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    public static byte[] mp4(String brand) {
        return joined(hex("00000018"), text("ftyp" + brand), hex("00000200"), text(brand + "mp41"), new byte[64]);
    }

    public static byte[] joined(byte[]... parts) {
        try (var all = new ByteArrayOutputStream()) {
            for (var part : parts) {
                all.write(part);
            }
            return all.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
