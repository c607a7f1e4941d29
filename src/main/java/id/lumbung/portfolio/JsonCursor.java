package id.lumbung.portfolio;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import id.lumbung.instrument.FlawKind;
import id.lumbung.instrument.Flaws;
import id.lumbung.shared.EnteredText;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through a JSON document. What is not as it should be is noted with its path and skipped, so that one walk
 * finds every flaw. A null is the same as nothing.
 */
final class JsonCursor {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    private final JsonParser parser;
    private final Flaws flaws;

    JsonCursor(JsonParser parser, Flaws flaws) {
        this.parser = parser;
        this.flaws = flaws;
    }

    /** What to do with a member of an object; false when there is no such member. */
    interface MemberReader {
        boolean read(String name) throws IOException;
    }

    /** What to do with an element of a list. */
    interface ElementReader {
        void read(int index) throws IOException;
    }

    void flaw(FlawKind kind, Object... arguments) {
        flaws.add(path(), kind, arguments);
    }

    /** A member that should be there. */
    void missing(String member) {
        flaws.add(path() + "." + member, FlawKind.MISSING);
    }

    /** Walks through the members; false when there is no object to walk through. */
    boolean object(MemberReader member) throws IOException {
        if (!isAt(JsonToken.START_OBJECT, FlawKind.NOT_OBJECT)) {
            return false;
        }
        var seen = new HashSet<String>();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (!seen.add(name)) {
                flaw(FlawKind.TWICE);
                parser.skipChildren();
            } else if (!member.read(name)) {
                flaw(FlawKind.UNKNOWN);
                parser.skipChildren();
            }
        }
        return true;
    }

    void list(ElementReader element) throws IOException {
        if (!isAt(JsonToken.START_ARRAY, FlawKind.NOT_LIST)) {
            return;
        }
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (isNull()) {
                flaw(FlawKind.NULL);
            } else {
                element.read(index);
            }
        }
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    @Nullable
    String text() throws IOException {
        if (!isAt(JsonToken.VALUE_STRING, FlawKind.NOT_TEXT)) {
            return null;
        }
        if (!EnteredText.isFit(parser.getText())) {
            flaw(FlawKind.UNFIT_TEXT);
            return null;
        }
        return EnteredText.clean(parser.getText());
    }

    /** A whole number up to the bound; null where there is none. */
    @Nullable
    Integer whole(int most) throws IOException {
        if (!isAt(JsonToken.VALUE_NUMBER_INT, FlawKind.NOT_WHOLE)) {
            return null;
        }
        var value = parser.getBigIntegerValue();
        if (value.signum() < 0 || value.compareTo(BigInteger.valueOf(most)) > 0) {
            flaw(FlawKind.NOT_COUNT, most, parser.getText());
            return null;
        }
        return value.intValue();
    }

    @Nullable
    LocalDate date() throws IOException {
        var text = text();
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException none) {
            // such as the 30th of February; told below like every other text that is no date
        }
        flaw(FlawKind.NOT_DATE, text);
        return null;
    }

    /** Whether the value is of this kind; another kind is a flaw and skipped, null is neither. */
    private boolean isAt(JsonToken kind, FlawKind otherwise) throws IOException {
        if (parser.currentToken() == kind) {
            return true;
        }
        if (!isNull()) {
            flaw(otherwise);
            parser.skipChildren();
        }
        return false;
    }

    private String path() {
        return path(parser.getParsingContext());
    }

    private static String path(JsonStreamContext context) {
        var parent = context.getParent();
        if (parent == null) {
            return "$";
        }
        var outer = path(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? outer + "[" + context.getCurrentIndex() + "]" : outer;
        }
        var name = context.getCurrentName();
        if (name == null) {
            return outer;
        }
        return outer + (PLAIN.matcher(name).matches() ? "." + name : "['" + name + "']");
    }
}
