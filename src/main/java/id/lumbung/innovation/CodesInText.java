package id.lumbung.innovation;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps a set of codes in one column, with commas between. */
@Singleton
class CodesInText implements AttributeConverter<SortedSet<String>, String> {

    @Override
    public String convertToPersistedValue(@Nullable SortedSet<String> codes, ConversionContext context) {
        return codes == null ? "" : String.join(",", codes);
    }

    @Override
    public SortedSet<String> convertToEntityValue(@Nullable String text, ConversionContext context) {
        return text == null || text.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(text.split(",")));
    }
}
