package id.lumbung.instrument;

import static id.lumbung.platform.security.Permission.INSTRUMENT_PUBLISH;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the platform's staff does with packs. What was published never changes. */
@Singleton
public class InstrumentPacks {
    private static final int EVENTS = 50;

    private final InstrumentPackRepository packs;
    private final PackEventRepository events;
    private final PublishedPacks published;
    private final Access access;
    private final Clock clock;

    InstrumentPacks(
            InstrumentPackRepository packs,
            PackEventRepository events,
            PublishedPacks published,
            Access access,
            Clock clock) {
        this.packs = packs;
        this.events = events;
        this.published = published;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps a pack as the draft of its instrument, in place of an earlier one.
     *
     * @throws FlawedDocumentException with everything that is wrong with it; then nothing has changed
     * @throws Refusal when it is of an instrument that the portal does not have
     */
    @Asks(INSTRUMENT_PUBLISH)
    public void upload(String document) throws FlawedDocumentException {
        var code = PackReader.read(new StringReader(document)).code();
        keep(code, document);
    }

    /** What is in preparation of the instrument; a draft that this portal cannot read any more is none. */
    @Asks(INSTRUMENT_PUBLISH)
    @Transactional("platform")
    public Optional<PackDraft> draft(String code) {
        return packs.findDraft(code).flatMap(it -> draft(it, packs.findPublished()));
    }

    @Asks(INSTRUMENT_PUBLISH)
    @Transactional("platform")
    public void discard(String code, int edition) {
        var draft = draftOf(packs.lock(code), code, edition);
        packs.setState(code, edition, PackState.RETIRED);
        record(draft, null, PackAction.DISCARDED);
    }

    /**
     * Puts the draft in force, here at once and everywhere within seconds.
     *
     * @param edition the one that was looked at
     * @throws Refusal when it is not the draft any more, or changes what was published
     */
    @Asks(INSTRUMENT_PUBLISH)
    public void publish(String code, int edition) {
        putInForce(code, edition);
        published.refresh();
    }

    /** Takes a version out of use for new periods; those that use it keep it. */
    @Asks(INSTRUMENT_PUBLISH)
    public void retire(String code, String version) {
        retireVersion(code, version);
        published.refresh();
    }

    /** The last things that were done with the instrument's packs, newest first. */
    @Asks(INSTRUMENT_PUBLISH)
    @Transactional("platform")
    public List<PackEvent> history(String code) {
        return events.findLast(code, EVENTS);
    }

    @Transactional("platform")
    void keep(String code, String document) {
        var held = packs.lock(code);
        if (held.isEmpty()) {
            throw new Refusal("instrument.packs.refusal.unknown", code);
        }
        held.stream().filter(it -> it.state() == PackState.DRAFT).forEach(it -> {
            packs.setState(code, it.edition(), PackState.RETIRED);
            record(it, null, PackAction.DISCARDED);
        });
        var edition = packs.findLastEdition(code) + 1;
        var draft = packs.save(InstrumentPack.of(code, edition, document, PackState.DRAFT));
        record(draft, null, PackAction.UPLOADED);
    }

    @Transactional("platform")
    void putInForce(String code, int edition) {
        var held = packs.lock(code);
        var pack = draftOf(held, code, edition);
        var draft = draft(pack, held).orElseThrow(() -> new NotFoundException("draft", code + " " + edition));
        if (inForce(held, code).isPresent() && draft.published().isEmpty()) {
            throw new Refusal("instrument.packs.refusal.unreadable");
        }
        if (!draft.altered().isEmpty()) {
            throw new Refusal("instrument.packs.refusal.altered", String.join(", ", draft.altered()));
        }
        if (isRetired(code, draft.instrument().defaultVersion())) {
            throw new Refusal(
                    "instrument.packs.refusal.default", draft.instrument().defaultVersion());
        }
        held.stream()
                .filter(it -> it.state() == PackState.PUBLISHED)
                .forEach(it -> packs.setState(code, it.edition(), PackState.RETIRED));
        packs.setState(code, edition, PackState.PUBLISHED);
        record(pack, null, PackAction.PUBLISHED);
    }

    @Transactional("platform")
    void retireVersion(String code, String version) {
        var pack = inForce(packs.lock(code), code).orElseThrow(() -> new NotFoundException("instrument", code));
        var instrument = readable(pack);
        if (instrument.flatMap(it -> it.version(version)).isEmpty()) {
            throw new NotFoundException("instrument version", code + " " + version);
        }
        if (instrument.get().defaultVersion().equals(version)) {
            throw new Refusal("instrument.packs.refusal.default", version);
        }
        if (!isRetired(code, version)) {
            record(pack, version, PackAction.VERSION_RETIRED);
        }
    }

    private boolean isRetired(String code, String version) {
        return events.findRetiredVersions().stream()
                .anyMatch(it -> it.code().equals(code) && version.equals(it.version()));
    }

    private static InstrumentPack draftOf(List<InstrumentPack> held, String code, int edition) {
        return held.stream()
                .filter(it -> it.state() == PackState.DRAFT && it.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new Refusal("instrument.packs.refusal.replaced", code));
    }

    private static Optional<InstrumentPack> inForce(List<InstrumentPack> held, String code) {
        return held.stream()
                .filter(it -> it.state() == PackState.PUBLISHED && it.code().equals(code))
                .findFirst();
    }

    private static Optional<PackDraft> draft(InstrumentPack pack, List<InstrumentPack> held) {
        return readable(pack)
                .map(it -> new PackDraft(
                        pack.edition(),
                        pack.checksum(),
                        it,
                        inForce(held, pack.code()).flatMap(InstrumentPacks::readable)));
    }

    private static Optional<Instrument> readable(InstrumentPack pack) {
        try {
            return Optional.of(pack.instrument());
        } catch (FlawedDocumentException broken) {
            return Optional.empty();
        }
    }

    private void record(InstrumentPack pack, @Nullable String version, PackAction action) {
        var actor = access.actor();
        events.save(new PackEvent(
                UuidCreator.getTimeOrderedEpoch(),
                pack.code(),
                pack.edition(),
                version,
                action,
                actor.subject(),
                actor.name(),
                clock.instant()));
    }
}
