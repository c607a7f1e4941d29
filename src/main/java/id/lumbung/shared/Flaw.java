package id.lumbung.shared;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something wrong in what was sent. Always one line, however odd the document.
 *
 * @param path where: a JSON path, or the name of a field
 * @param key of the sentence that says what, without its subject
 */
public record Flaw(String path, String key, List<String> arguments) {
    private static final int LONGEST = 300;
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    public Flaw {
        path = oneLine(path);
        arguments = arguments.stream().map(Flaw::oneLine).toList();
    }

    public Flaw(String path, String key, Object... arguments) {
        this(path, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    private static String oneLine(String text) {
        var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return LINE_BREAKS.matcher(cut).replaceAll(" ");
    }
}
