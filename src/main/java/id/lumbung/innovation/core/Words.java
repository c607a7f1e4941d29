package id.lumbung.innovation.core;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Counts the words of a text. A word is what stands between white space and holds a letter or a digit: a lone dash or
 * bullet is none, {@code daerah-daerah} is one.
 */
public final class Words {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {}

    public static int count(String text) {
        return (int)
                Arrays.stream(WHITE_SPACE.split(text)).filter(Words::isWord).count();
    }

    private static boolean isWord(String part) {
        return part.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
