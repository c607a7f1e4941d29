package id.lumbung.innovation;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the innovation is about.
 *
 * @param type a code of the instrument's types (jenis)
 * @param form a code of the instrument's forms (bentuk)
 * @param affair the main government affair
 * @param otherAffairs the affairs it touches besides
 * @param theme the theme of the year, as the government names it
 */
@Embeddable
public record Subject(
        @Nullable String type,
        @Nullable String form,
        @Nullable String affair,
        @MappedProperty(converter = CodesInText.class) SortedSet<String> otherAffairs,
        String theme) {
    public static final Subject EMPTY = new Subject(null, null, null, new TreeSet<>(), "");
}
