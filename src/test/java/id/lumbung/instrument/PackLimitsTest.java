package id.lumbung.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Every number of the pack that ships, one after the other, is made into one that no arithmetic can bear. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackLimitsTest {
    private static final String MARK = "4242424242424242";
    private static final List<Place> NUMBERS = numbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000",
                "-1000000000000",
                "99999999999999999999999999",
                "1.0e+999999999",
                "-1.0e+999999999",
                "1.0e-999999999",
                "0.123456789"
            })
    void no_number_out_of_reason_passes(String number) {
        assertThat(NUMBERS.size()).isGreaterThan(300);
        for (var place : NUMBERS) {
            var spoilt = place.document().replace(MARK, number);
            var flawed = catchThrowableOfType(
                    FlawedDocumentException.class, () -> PackReader.read(new StringReader(spoilt)));
            assertThat(flawed).as("%s as %s", place.path(), number).isNotNull();
            assertThat(flawed.flaws()).extracting(it -> it.path()).contains(place.path());
        }
    }

    @Test
    void the_pack_is_read_as_it_is_written_here() throws FlawedDocumentException {
        var written = write(new Yaml().load(SamplePacks.IID));

        assertThat(PackReader.read(new StringReader(written)).versions()).hasSize(6);
    }

    /** The pack with the mark in the place of one of its numbers. */
    private record Place(String path, String document) {}

    private static List<Place> numbers() {
        var root = new Yaml().load(SamplePacks.IID);
        var places = new ArrayList<Place>();
        walk("$", root, it -> it, (path, document) -> places.add(new Place(path, write(document))));
        return places;
    }

    private interface Found {
        void number(String path, Object document);
    }

    private static void walk(String path, @Nullable Object value, UnaryOperator<Object> rebuild, Found found) {
        switch (value) {
            case Number _ -> found.number(path, rebuild.apply(Long.valueOf(MARK)));
            case Map<?, ?> map ->
                map.forEach((key, child) -> walk(
                        path + "." + key,
                        child,
                        it -> {
                            var copy = new LinkedHashMap<Object, Object>(map);
                            copy.put(key, it);
                            return rebuild.apply(copy);
                        },
                        found));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    var index = i;
                    walk(
                            path + "[" + i + "]",
                            list.get(i),
                            it -> {
                                var copy = new ArrayList<Object>(list);
                                copy.set(index, it);
                                return rebuild.apply(copy);
                            },
                            found);
                }
            }
            case null, default -> {}
        }
    }

    private static String write(Object document) {
        var options = new DumperOptions();
        options.setWidth(Integer.MAX_VALUE);
        return new Yaml(options).dump(document);
    }
}
