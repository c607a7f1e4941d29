package id.lumbung.evidence;

import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.security.Access;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.shared.WebLink;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The rows of evidence. Each step is a short transaction, so that none stays open while a file comes in. */
@Singleton
class EvidenceLedger {
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(15);
    private static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(30);

    private final EvidenceRepository evidence;
    private final EvidenceGate gate;
    private final EvidenceLimits limits;
    private final Access access;
    private final ApplicationEventPublisher<EvidenceChanged> events;
    private final ApplicationEventPublisher<FilesOrphaned> orphans;
    private final Clock clock;

    EvidenceLedger(
            EvidenceRepository evidence,
            EvidenceGate gate,
            EvidenceLimits limits,
            Access access,
            ApplicationEventPublisher<EvidenceChanged> events,
            ApplicationEventPublisher<FilesOrphaned> orphans,
            Clock clock) {
        this.evidence = evidence;
        this.gate = gate;
        this.limits = limits;
        this.access = access;
        this.events = events;
        this.orphans = orphans;
        this.clock = clock;
    }

    /** A file is coming in; nobody sees it yet. */
    @Transactional
    public Evidence begin(FileKey key, EvidencePlace place, String name, String mediaType) {
        requireRoom(place);
        var by = access.actor().subject();
        return evidence.save(Evidence.receiving(key, place, name, mediaType, by, now()));
    }

    /** The file is here, whole; from now on it counts. */
    @Transactional
    public void complete(Evidence receiving, long size, String sha256) {
        gate.requireChange(receiving.sheetId(), receiving.indicator());
        evidence.findSameFile(receiving.sheetId(), receiving.indicator(), sha256)
                .ifPresent(it -> giveWay(it, receiving));
        if (evidence.complete(receiving.id(), size, sha256) == 0) {
            throw new NotFoundException("upload", receiving.id());
        }
        changed(receiving);
    }

    /** A file that is damaged is replaced by the one it was. */
    private void giveWay(Evidence there, Evidence receiving) {
        if (there.damage() == null) {
            throw new Refusal("evidence.refusal.sameFile", receiving.name(), there.name());
        }
        evidence.remove(there.id(), now());
    }

    /** The file did not make it. */
    @Transactional
    public void forget(Evidence receiving) {
        evidence.forgetUnfinished(receiving.id());
    }

    @Transactional
    public void addLink(EvidencePlace place, WebLink link) {
        requireRoom(place);
        if (evidence.isLinkThere(place.sheetId(), place.indicator(), link.toString())) {
            throw new Refusal("evidence.refusal.alreadyHere", link).at("link");
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        changed(evidence.save(Evidence.link(id, place, link, access.actor().subject(), now())));
    }

    /** A file that is there for whoever may read its sheet. */
    @Transactional
    public Evidence file(UUID id) {
        access.requireAny(INNOVATION_READ);
        var file = evidence.findByIdAndState(id, EvidenceState.AVAILABLE)
                .orElseThrow(() -> new NotFoundException("evidence", id));
        gate.requireRead(file.sheetId());
        return file;
    }

    @Transactional
    public void remove(UUID id) {
        access.requireAny(INNOVATION_EDIT, GOVERNMENT_EDIT);
        var item = available(id);
        gate.requireChange(item.sheetId(), item.indicator());
        available(id); // somebody else may have been faster, until the gate held the sheet
        evidence.remove(id, now());
        changed(item);
    }

    private Evidence available(UUID id) {
        return evidence.findByIdAndState(id, EvidenceState.AVAILABLE)
                .orElseThrow(() -> new NotFoundException("evidence", id));
    }

    /** Deletes the rows of a sheet, and its files once that is final. */
    @Transactional
    public void deleteAll(UUID sheetId) {
        var all = evidence.findBySheetId(sheetId);
        evidence.deleteAll(all);
        orphans.publishEvent(
                new FilesOrphaned(all.stream().flatMap(it -> it.key().stream()).toList()));
    }

    /** What nobody will ever see any more, unless its file is still coming in. */
    @Transactional
    public List<Evidence> dead() {
        return evidence.findDead(silentSince(), now().minus(KEPT_AFTER_REMOVAL));
    }

    /** A file on its way in of which nothing has come since then comes no more: its request has ended before. */
    Instant silentSince() {
        return now().minus(LONGEST_SILENCE);
    }

    @Transactional
    public void bury(Evidence dead) {
        evidence.deleteDead(dead.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void requireRoom(EvidencePlace place) {
        access.requireAny(INNOVATION_EDIT, GOVERNMENT_EDIT);
        gate.requireChange(place.sheetId(), place.indicator());
        if (evidence.countPresent(place.sheetId(), place.indicator()) >= limits.perRow()) {
            throw new Refusal("evidence.refusal.tooMany", limits.perRow());
        }
    }

    private void changed(Evidence item) {
        events.publishEvent(new EvidenceChanged(item.sheetId(), item.indicator()));
    }
}
