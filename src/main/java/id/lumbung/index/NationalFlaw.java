package id.lumbung.index;

import java.util.Arrays;
import java.util.List;

/**
 * Something in a file of national results that cannot be.
 *
 * @param line where, counted from 1 with its heading
 * @param reason key of the text that says what
 */
public record NationalFlaw(long line, String reason, List<Object> arguments) {
    public NationalFlaw {
        arguments = List.copyOf(arguments);
    }

    static NationalFlaw at(long line, String reason, Object... arguments) {
        return new NationalFlaw(line, reason, Arrays.asList(arguments));
    }
}
