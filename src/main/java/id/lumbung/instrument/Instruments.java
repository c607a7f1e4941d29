package id.lumbung.instrument;

import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.shared.NotFoundException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The instruments that ship with the portal. A broken pack is told in the log and left out; the portal goes on. */
@Singleton
public class Instruments {
    private static final List<String> SHIPPED = List.of("iid");

    private final Map<String, Instrument> usable = new LinkedHashMap<>();

    public Instruments() {
        this(SHIPPED);
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

    public InstrumentVersion version(String code, String version) {
        return find(code)
                .flatMap(it -> it.version(version))
                .orElseThrow(() -> new NotFoundException("instrument version", code + " " + version));
    }

    private void load(String pack) {
        var resource = "/instruments/" + pack + ".yaml";
        try (var bytes = Instruments.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("No resource " + resource);
            }
            var instrument = PackReader.read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            usable.put(instrument.code(), instrument);
        } catch (FlawedDocumentException broken) {
            // Logging is not set up before it is needed: the command that scores a file must start at once.
            LoggerFactory.getLogger(Instruments.class)
                    .error("The instrument pack {} cannot be used:\n{}", pack, broken.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
