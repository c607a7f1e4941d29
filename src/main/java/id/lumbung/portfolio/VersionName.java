package id.lumbung.portfolio;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;

/** Which version of which instrument is meant. */
public record VersionName(String instrument, String version) {

    /** What a portfolio names, wherever in it that stands; empty texts where it names nothing. Checks nothing. */
    static VersionName peek(JsonParser parser) throws IOException {
        var found = new HashMap<String, String>();
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                if (parser.nextToken() == JsonToken.START_OBJECT && name.equals("instrument")) {
                    peekTexts(parser, found);
                    break;
                }
                parser.skipChildren();
            }
        }
        return new VersionName(found.getOrDefault("code", ""), found.getOrDefault("version", ""));
    }

    private static void peekTexts(JsonParser parser, HashMap<String, String> found) throws IOException {
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                found.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }
}
