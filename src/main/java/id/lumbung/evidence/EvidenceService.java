package id.lumbung.evidence;

import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static java.util.stream.Collectors.groupingBy;

import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.files.Files;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.ProofLink;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What people do with evidence: attach files and links to a row of a sheet, look at them, take them away. */
@Singleton
public class EvidenceService {
    private final EvidenceLedger ledger;
    private final EvidenceRepository evidence;
    private final EvidenceGate gate;
    private final EvidenceIntake intake;
    private final EvidenceLimits limits;
    private final FileFindings findings;
    private final Files files;

    EvidenceService(
            EvidenceLedger ledger,
            EvidenceRepository evidence,
            EvidenceGate gate,
            EvidenceIntake intake,
            EvidenceLimits limits,
            FileFindings findings,
            Files files) {
        this.ledger = ledger;
        this.evidence = evidence;
        this.gate = gate;
        this.intake = intake;
        this.limits = limits;
        this.findings = findings;
        this.files = files;
    }

    /** How large files may be, to be told before somebody sends one. */
    public EvidenceLimits limits() {
        return limits;
    }

    /**
     * Takes a file in as it streams. Not in a transaction: the row is written before and made available after.
     *
     * @param name what the uploader's device called it; trusted in nothing
     */
    @Asks({INNOVATION_EDIT, GOVERNMENT_EDIT})
    public void attach(EvidencePlace place, String name, InputStream bytes) throws IOException {
        intake.receive(place, name, bytes);
    }

    /** Keeps a link; nothing is fetched from it, now or later. */
    @Asks({INNOVATION_EDIT, GOVERNMENT_EDIT})
    public void attachLink(EvidencePlace place, String typed) {
        ledger.addLink(place, ProofLink.read(typed).orElseThrow(() -> new Refusal("evidence.refusal.link").at("link")));
    }

    /** Takes evidence away; the file is kept for a while. */
    @Asks({INNOVATION_EDIT, GOVERNMENT_EDIT})
    public void remove(UUID id) {
        ledger.remove(id);
    }

    /** What proves the row, oldest first. */
    @Asks(INNOVATION_READ)
    @Transactional
    public List<EvidenceItem> list(UUID sheetId, String indicator) {
        gate.requireRead(sheetId);
        return evidence.findItems(sheetId, indicator);
    }

    /** What proves the rows of a sheet, by indicator, oldest first. */
    @Asks(INNOVATION_READ)
    @Transactional
    public Map<String, List<EvidenceItem>> listAll(UUID sheetId) {
        gate.requireRead(sheetId);
        return evidence.findAllItems(sheetId).stream().collect(groupingBy(EvidenceItem::indicator));
    }

    /**
     * A file to be read, found to be what was attached; links, what is not available and what another government keeps are
     * not found.
     */
    @Asks(INNOVATION_READ)
    public EvidenceDownload open(UUID id) {
        var file = ledger.file(id);
        var key = file.key().filter(EvidenceService::isOwn).orElseThrow(() -> unknown(id));
        try {
            findings.examine(file, key).ifPresent(it -> {
                throw new DamagedFileException(id, it);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var size = Objects.requireNonNull(file.size(), "a file that is available has a size");
        return new EvidenceDownload(file.name(), String.valueOf(file.mediaType()), size, () -> files.open(key));
    }

    /** Deletes all that a sheet has, files included, when the sheet itself goes; part of the caller's transaction. */
    @Asks(INNOVATION_EDIT)
    @Transactional
    public void leave(UUID sheetId) {
        ledger.deleteAll(sheetId);
    }

    private static boolean isOwn(FileKey key) {
        return CurrentTenant.find()
                .filter(it -> it.schema().equals(key.schema()))
                .isPresent();
    }

    private static NotFoundException unknown(UUID id) {
        return new NotFoundException("evidence", id);
    }
}
