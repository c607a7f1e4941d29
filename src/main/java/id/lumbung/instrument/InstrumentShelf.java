package id.lumbung.instrument;

import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;

import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.VersionId;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The instruments, for whoever may read them. */
@Singleton
public class InstrumentShelf {
    private final Instruments instruments;

    InstrumentShelf(Instruments instruments) {
        this.instruments = instruments;
    }

    @Asks(INSTRUMENT_READ)
    public List<Instrument> all() {
        return instruments.all();
    }

    /** The Regional Innovation Index. */
    @Asks(INSTRUMENT_READ)
    public Instrument iid() {
        return instruments.iid();
    }

    @Asks(INSTRUMENT_READ)
    public Instrument instrument(String code) {
        return instruments.find(code).orElseThrow(() -> new NotFoundException("instrument", code));
    }

    /** The newest revision of a version. */
    @Asks(INSTRUMENT_READ)
    public InstrumentVersion version(String code, String version) {
        return instruments.version(code, version);
    }

    @Asks(INSTRUMENT_READ)
    public InstrumentVersion version(VersionId id) {
        return instruments.version(id);
    }

    /** The versions that are no longer meant for new periods. */
    @Asks(INSTRUMENT_READ)
    public Set<String> retired(String code) {
        return instruments.retired(code);
    }
}
