package id.lumbung;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes values of any type our services and routes take, with one text in every place that holds texts; null for what refuses
 * that text at birth. */
final class Sample {
    private Sample() {}

    static boolean holdsText(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(Sample::holdsText);
        }
        return type == String.class
                || (type instanceof Class<?> ours
                        && ours.isRecord()
                        && ours.getName().startsWith("id.lumbung.")
                        && Arrays.stream(ours.getRecordComponents()).anyMatch(it -> holdsText(it.getGenericType())));
    }

    static @Nullable Object of(Type type, String text) {
        return switch (type) {
            case ParameterizedType generic ->
                generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), text);
            case Class<?> plain -> plain(plain, text);
            default -> null;
        };
    }

    private static @Nullable Object generic(Class<?> type, Type[] of, String text) {
        var all = Arrays.stream(of).map(it -> of(it, text)).toList();
        if (type == Optional.class) {
            return Optional.ofNullable(all.getFirst());
        }
        if (Map.class.isAssignableFrom(type)) {
            return all.contains(null) ? new TreeMap<>() : new TreeMap<>(Map.of(all.getFirst(), all.getLast()));
        }
        var members = all.stream().filter(Objects::nonNull).toList();
        if (SortedSet.class.isAssignableFrom(type)) {
            return new TreeSet<>(members);
        }
        if (Set.class.isAssignableFrom(type)) {
            return Set.copyOf(members);
        }
        return Collection.class.isAssignableFrom(type) ? members : null;
    }

    private static @Nullable Object plain(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == int.class || type == Integer.class) {
            return 2026;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (type == UUID.class) {
            return new UUID(7, 7);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1);
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? record(type, text) : null;
    }

    private static @Nullable Object record(Class<?> type, String text) {
        Constructor<?> whole = Arrays.stream(type.getDeclaredConstructors())
                .filter(it -> it.getParameterCount() == type.getRecordComponents().length)
                .findFirst()
                .orElseThrow();
        whole.setAccessible(true);
        try {
            return whole.newInstance(Arrays.stream(type.getRecordComponents())
                    .map(it -> of(it.getGenericType(), text))
                    .toArray());
        } catch (InvocationTargetException refused) {
            return null; // it checks itself at birth
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One document per place of the record that holds text, with the text there as it is written in JSON. */
    static Stream<String> jsons(Class<?> type, String text) {
        var parts = List.of(type.getRecordComponents());
        return IntStream.range(0, parts.size())
                .filter(it -> holdsText(parts.get(it).getGenericType()))
                .mapToObj(place -> "{"
                        + IntStream.range(0, parts.size())
                                .mapToObj(it -> "\"" + parts.get(it).getName() + "\":"
                                        + json(of(parts.get(it).getGenericType(), it == place ? text : "x")))
                                .collect(Collectors.joining(","))
                        + "}");
    }

    private static String json(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Optional<?> optional -> json(optional.orElse(null));
            case Collection<?> many -> many.stream().map(Sample::json).collect(Collectors.joining(",", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(it -> json(it.getKey()) + ":" + json(it.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case Record one ->
                Arrays.stream(one.getClass().getRecordComponents())
                        .map(it -> "\"" + it.getName() + "\":" + json(part(it.getAccessor(), one)))
                        .collect(Collectors.joining(",", "{", "}"));
            default -> "\"" + value + "\"";
        };
    }

    private static @Nullable Object part(java.lang.reflect.Method accessor, Record one) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(one);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
