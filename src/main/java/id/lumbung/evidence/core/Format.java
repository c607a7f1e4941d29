package id.lumbung.evidence.core;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that are let in. What a file is, its content says, never its name. */
public enum Format {
    PDF(Kind.DOCUMENT, "application/pdf", List.of("pdf"), 0, List.of("%PDF-")),
    JPEG(Kind.IMAGE, "image/jpeg", List.of("jpg", "jpeg"), 0, List.of("\u00ff\u00d8\u00ff")),
    PNG(Kind.IMAGE, "image/png", List.of("png"), 0, List.of("\u0089PNG\r\n\u001a\n")),
    /** The brands of MPEG-4 that phones, cameras and editors write; QuickTime's own is not one of them. */
    MP4(Kind.VIDEO, "video/mp4", List.of("mp4"), 4, brands("iso", "mp4", "avc1", "M4V", "MSNV", "dash", "f4v")),
    MOV(Kind.VIDEO, "video/quicktime", List.of("mov"), 4, brands("qt  "));

    /** What the detector calls films, which are one or the other by their brand. */
    private static final Set<String> FILMS = Set.of("video/mp4", "application/mp4", "video/x-m4v", "video/quicktime");

    private static final int PDF_STARTS_WITHIN = 1024;
    private static final Set<String> NOTHING_ELSE = Set.of("application/pdf", "application/octet-stream", "text/plain");
    private static final List<String> HEIC = brands("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final List<String> OLD_FILMS = brands("3gp", "3g2", "3ge", "3gg", "3gr", "3gs");

    /** What decides how large a file may be. */
    public enum Kind {
        DOCUMENT,
        IMAGE,
        VIDEO
    }

    private final Kind kind;
    private final String mediaType;
    private final List<String> endings;
    private final int signatureAt;
    private final List<String> signatures;

    Format(Kind kind, String mediaType, List<String> endings, int signatureAt, List<String> signatures) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.endings = endings;
        this.signatureAt = signatureAt;
        this.signatures = signatures;
    }

    /**
     * What a file is. The detector must say so and the file must begin like one: detectors also accept a signature
     * somewhere behind other content, which is what a file with two faces looks like.
     */
    public static Optional<Format> of(String detectedAs, byte[] head) {
        return Arrays.stream(values())
                .filter(it -> it.isCalled(detectedAs) && it.isSigned(head))
                .findFirst()
                .or(() -> Optional.of(PDF).filter(_ -> isLatePdf(detectedAs, head)));
    }

    /** Scanners and mail put bytes of their own before a PDF, as its standard suffers, if those bytes are nothing else. */
    private static boolean isLatePdf(String detectedAs, byte[] head) {
        var start = new String(head, 0, Math.min(head.length, PDF_STARTS_WITHIN), ISO_8859_1);
        return NOTHING_ELSE.contains(detectedAs) && start.contains(PDF.signatures.getFirst());
    }

    /** Whether a file is a photo as iPhones keep it, which browsers cannot show. */
    public static boolean isHeic(byte[] head) {
        return HEIC.stream().anyMatch(it -> isAt(4, it.getBytes(ISO_8859_1), head));
    }

    /** Whether a file is a film of an old phone, whatever its name says. */
    public static boolean isOldPhoneFilm(byte[] head) {
        return OLD_FILMS.stream().anyMatch(it -> isAt(4, it.getBytes(ISO_8859_1), head));
    }

    /** Those among the endings that are let in at all, in the order of this list. */
    public static Set<Format> among(Set<String> endings) {
        return Arrays.stream(values())
                .filter(it -> it.endings.stream().anyMatch(endings::contains))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    }

    public Kind kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    /** File endings without their dot, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** As people call it: {@code JPG}. */
    public String label() {
        return endings.getFirst().toUpperCase(Locale.ROOT);
    }

    private boolean isCalled(String detected) {
        return kind == Kind.VIDEO ? FILMS.contains(detected) : mediaType.equals(detected);
    }

    private boolean isSigned(byte[] head) {
        return signatures.stream().map(it -> it.getBytes(ISO_8859_1)).anyMatch(it -> isAt(signatureAt, it, head));
    }

    private static boolean isAt(int position, byte[] signature, byte[] head) {
        var end = position + signature.length;
        return head.length >= end && Arrays.equals(head, position, end, signature, 0, signature.length);
    }

    private static List<String> brands(String... brands) {
        return Arrays.stream(brands).map("ftyp"::concat).toList();
    }
}
