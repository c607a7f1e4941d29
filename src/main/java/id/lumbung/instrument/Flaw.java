package id.lumbung.instrument;

import java.util.regex.Pattern;

/** Something wrong in a document: where, as a JSON path, and what. Always one line, however odd the document. */
public record Flaw(String path, String reason) {
    private static final int LONGEST = 300;
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    public Flaw {
        path = oneLine(path);
        reason = oneLine(reason);
    }

    @Override
    public String toString() {
        return path + ": " + reason;
    }

    private static String oneLine(String text) {
        var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return LINE_BREAKS.matcher(cut).replaceAll(" ");
    }
}
