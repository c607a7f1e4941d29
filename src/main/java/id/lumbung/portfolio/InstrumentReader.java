package id.lumbung.portfolio;

import id.lumbung.instrument.FlawKind;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import java.io.IOException;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the instrument a portfolio names: there must be one, we must know it, and it must be the one asked for. */
final class InstrumentReader {
    private final JsonCursor json;
    private final Instruments instruments;
    private final VersionName named;
    private final @Nullable VersionName address;

    InstrumentReader(JsonCursor json, Instruments instruments, VersionName named, @Nullable VersionName address) {
        this.json = json;
        this.instruments = instruments;
        this.named = named;
        this.address = address;
    }

    void check() throws IOException {
        var given = new HashSet<String>();
        var isObject = json.object(member -> {
            if (!json.isNull()) {
                given.add(member);
            }
            switch (member) {
                case "code" -> code();
                case "version" -> version();
                case "revision" -> revision();
                default -> {
                    return false;
                }
            }
            return true;
        });
        if (isObject) {
            Stream.of("code", "version").filter(it -> !given.contains(it)).forEach(json::missing);
        }
    }

    private void revision() throws IOException {
        var revision = json.whole(Integer.MAX_VALUE);
        var instrument = instruments.find(named.instrument());
        if (revision == null || instrument.isEmpty()) {
            return;
        }
        var known = instrument.get().revisions(named.version()).size();
        if (known > 0 && (revision < 1 || revision > known)) {
            json.flaw(FlawKind.NOT_REVISION, named.version(), revision, known);
        }
    }

    private void code() throws IOException {
        var code = json.text();
        if (code == null) {
            return;
        }
        if (instruments.find(code).isEmpty()) {
            json.flaw(FlawKind.NOT_INSTRUMENT, code);
        } else if (address != null && !address.instrument().equals(code)) {
            json.flaw(FlawKind.NOT_THE_ADDRESS, code, address.instrument());
        }
    }

    private void version() throws IOException {
        var version = json.text();
        if (version == null) {
            return;
        }
        var instrument = instruments.find(named.instrument());
        if (instrument.isPresent() && instrument.get().version(version).isEmpty()) {
            var known = instrument.get().versions().stream()
                    .map(InstrumentVersion::code)
                    .collect(Collectors.joining(", "));
            json.flaw(FlawKind.NOT_VERSION, named.instrument(), version, known);
        } else if (address != null && !address.version().equals(version)) {
            json.flaw(FlawKind.NOT_THE_ADDRESS, version, address.version());
        }
    }
}
