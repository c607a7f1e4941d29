package id.lumbung.instrument;

import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;

import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.security.Access;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The instruments, for whoever may read them. */
@Singleton
public class InstrumentShelf {
    private final Instruments instruments;
    private final Access access;

    InstrumentShelf(Instruments instruments, Access access) {
        this.instruments = instruments;
        this.access = access;
    }

    public List<Instrument> all() {
        access.require(INSTRUMENT_READ);
        return instruments.all();
    }

    /** The Regional Innovation Index. */
    public Instrument iid() {
        access.require(INSTRUMENT_READ);
        return instruments.iid();
    }

    public InstrumentVersion version(String code, String version) {
        access.require(INSTRUMENT_READ);
        return instruments.version(code, version);
    }

    /** The versions that are no longer meant for new periods. */
    public Set<String> retired(String code) {
        access.require(INSTRUMENT_READ);
        return instruments.retired(code);
    }
}
