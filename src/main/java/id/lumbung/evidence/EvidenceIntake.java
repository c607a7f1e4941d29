package id.lumbung.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.evidence.core.FileName;
import id.lumbung.evidence.core.Format;
import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.files.Files;
import id.lumbung.platform.files.Limited;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files in: looks what they are, lets them through up to their limit, and leaves no half of one behind. */
@Singleton
class EvidenceIntake {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceIntake.class);

    private final EvidenceLedger ledger;
    private final EvidenceLimits limits;
    private final FormatDetector detector;
    private final Files files;

    EvidenceIntake(EvidenceLedger ledger, EvidenceLimits limits, FormatDetector detector, Files files) {
        this.ledger = ledger;
        this.limits = limits;
        this.detector = detector;
        this.files = files;
    }

    void receive(EvidencePlace place, String name, InputStream bytes) throws IOException {
        var incoming = new Incoming(bytes);
        var format = formatOf(incoming, place.formats(), name);
        var key = FileKey.of(CurrentTenant.find().orElseThrow(), UuidCreator.getTimeOrderedEpoch());
        var receiving = ledger.begin(key, place, FileName.of(name, format).value(), format.mediaType());
        try {
            var size = files.store(key, incoming.upTo(limits.bytes(format)));
            if (format == Format.PDF) {
                PdfCheck.refusal(() -> files.open(key)).ifPresent(it -> {
                    throw new Refusal(it, receiving.name());
                });
            }
            ledger.complete(receiving, size, incoming.fingerprint());
        } catch (Limited.TooLarge tooLarge) {
            abandon(receiving, key);
            throw new Refusal("evidence.refusal.tooLarge." + format.kind(), receiving.name(), limits.mebibytes(format));
        } catch (IOException | RuntimeException failed) {
            abandon(receiving, key);
            throw failed;
        }
    }

    private Format formatOf(Incoming incoming, Set<String> endings, String name) {
        if (incoming.isEmpty()) {
            throw new Refusal("evidence.refusal.empty", name);
        }
        var accepted = Format.among(endings);
        return detector.detect(incoming.head())
                .filter(accepted::contains)
                .orElseThrow(() -> refusalOf(incoming.head(), name, accepted));
    }

    private static Refusal refusalOf(byte[] head, String name, Set<Format> accepted) {
        if (Format.isHeic(head)) {
            return new Refusal("evidence.refusal.heic", name);
        }
        return new Refusal(
                Format.isOldPhoneFilm(head) ? "evidence.refusal.oldFilm" : "evidence.refusal.type",
                name,
                labels(accepted));
    }

    private static String labels(Set<Format> formats) {
        return formats.stream().map(Format::label).collect(Collectors.joining(", "));
    }

    /** Cleans up at once what it can; the reaper comes for the rest. */
    private void abandon(Evidence receiving, FileKey key) {
        try {
            files.delete(key);
            ledger.forget(receiving);
        } catch (IOException | RuntimeException leftToTheReaper) {
            LOG.warn("Left {} to the reaper", key, leftToTheReaper);
        }
    }
}
