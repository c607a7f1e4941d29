package id.lumbung.evidence;

import id.lumbung.evidence.core.Format;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How much evidence may weigh, in mebibytes per file, and how many files and links one row may have.
 *
 * @see "lumbung.evidence in application.yml"
 */
@ConfigurationProperties("lumbung.evidence")
public record EvidenceLimits(
        @Bindable(defaultValue = "5") int documentMebibytes,
        @Bindable(defaultValue = "5") int imageMebibytes,
        @Bindable(defaultValue = "100") int videoMebibytes,
        @Bindable(defaultValue = "20") int perRow) {
    private static final long MEBIBYTE = 1024L * 1024;

    public int mebibytes(Format format) {
        return switch (format.kind()) {
            case DOCUMENT -> documentMebibytes;
            case IMAGE -> imageMebibytes;
            case VIDEO -> videoMebibytes;
        };
    }

    public long bytes(Format format) {
        return mebibytes(format) * MEBIBYTE;
    }
}
