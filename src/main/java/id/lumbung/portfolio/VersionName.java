package id.lumbung.portfolio;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which instrument is meant.
 *
 * @param revision which state of the version; absent for the newest
 */
public record VersionName(
        String instrument, String version, @Nullable Integer revision) {

    private static final Pattern SMALL = Pattern.compile("[0-9]{1,4}");

    /** The version that is meant, if there is such a one. */
    Optional<InstrumentVersion> in(Instruments instruments) {
        var wanted = revision;
        return instruments
                .find(instrument)
                .flatMap(it -> wanted == null ? it.version(version) : it.version(version, wanted));
    }

    /** What a portfolio names, wherever in it that stands; empty texts where it names nothing. Checks nothing. */
    static VersionName peek(JsonParser parser) throws IOException {
        var found = new HashMap<String, String>();
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (parser.nextToken() == JsonToken.START_OBJECT && name.equals("instrument")) {
                    peekScalars(parser, found);
                    break;
                }
                parser.skipChildren();
            }
        }
        var revision = found.getOrDefault("revision", "");
        return new VersionName(
                found.getOrDefault("code", ""),
                found.getOrDefault("version", ""),
                SMALL.matcher(revision).matches() ? Integer.valueOf(revision) : null);
    }

    private static void peekScalars(JsonParser parser, HashMap<String, String> found) throws IOException {
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (parser.nextToken().isScalarValue()) {
                found.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }
}
