package id.lumbung.ui;

/**
 * What a badge shows, as a component or as a cell of a table.
 *
 * @param theme of its tone
 * @param icon the address of its symbol
 */
public record BadgeFace(String theme, String icon, String word) {
    public BadgeFace(Tone tone, LiIcon icon, String word) {
        this(tone.theme(), icon.address(), word);
    }
}
