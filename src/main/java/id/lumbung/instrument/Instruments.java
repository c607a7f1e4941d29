package id.lumbung.instrument;

import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.VersionId;
import id.lumbung.shared.NotFoundException;
import jakarta.inject.Singleton;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;

/**
 * The instruments in force: those that ship with the portal, until {@link PublishedPacks} knows of others. A broken pack
 * is told in the log and left out; the portal goes on.
 */
@Singleton
public class Instruments {
    private volatile Map<String, Instrument> usable = Map.of();
    private volatile Map<String, Set<String>> retired = Map.of();

    public Instruments() {
        this(ShippedPacks.NAMES);
    }

    Instruments(List<String> packs) {
        packs.forEach(this::load);
    }

    /** The Regional Innovation Index. */
    public Instrument iid() {
        return find("IID").orElseThrow(() -> new NotFoundException("instrument", "IID"));
    }

    public List<Instrument> all() {
        return List.copyOf(usable.values());
    }

    public Optional<Instrument> find(String code) {
        return Optional.ofNullable(usable.get(code));
    }

    /** The newest revision of a version; what was entered in a period is of the revision of that period. */
    public InstrumentVersion version(String code, String version) {
        return find(code)
                .flatMap(it -> it.version(version))
                .orElseThrow(() -> new NotFoundException("instrument version", code + " " + version));
    }

    /** Exactly this revision. */
    public InstrumentVersion version(VersionId id) {
        return find(id.instrument())
                .flatMap(it -> it.version(id.version(), id.revision()))
                .orElseThrow(() -> new NotFoundException("instrument version", id.instrument() + " " + id.label()));
    }

    /** The versions that are no longer meant for new periods; those that use one keep it. */
    public Set<String> retired(String code) {
        return retired.getOrDefault(code, Set.of());
    }

    /** From now on the instrument is this. */
    synchronized void use(Instrument instrument) {
        var all = new LinkedHashMap<>(usable);
        all.put(instrument.code(), instrument);
        usable = all;
    }

    void retire(Map<String, Set<String>> versions) {
        retired = Map.copyOf(versions);
    }

    private void load(String pack) {
        try {
            use(PackReader.read(new StringReader(ShippedPacks.document(pack))));
        } catch (FlawedDocumentException broken) {
            // Logging is not set up before it is needed: the command that scores a file must start at once.
            LoggerFactory.getLogger(Instruments.class)
                    .error("The instrument pack {} cannot be used:\n{}", pack, broken.getMessage());
        }
    }
}
