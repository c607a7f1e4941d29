package id.lumbung.platform.text;

import id.lumbung.shared.EnteredDay;
import id.lumbung.shared.EnteredText;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts and days of a value, however deep in our records and their lists: cleaned, or refused. */
final class EnteredValue {
    private static final String OURS = "id.lumbung.";
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private EnteredValue() {}

    /** The same value when nothing had to be cleaned. */
    static @Nullable Object checked(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> EnteredText.clean(text);
            case LocalDate day -> EnteredDay.possible(day);
            case Optional<?> optional -> optional.map(EnteredValue::checked);
            case Map<?, ?> map -> same(map, checkedMap(map));
            case Collection<?> many -> same(many, checkedMany(many));
            case Record one
            when one.getClass().getName().startsWith(OURS) ->
                SHAPES.get(one.getClass()).checked(one);
            default -> value;
        };
    }

    private static Object same(Object before, Object after) {
        return before.equals(after) ? before : after;
    }

    private static Map<?, ?> checkedMap(Map<?, ?> map) {
        var checked = map instanceof SortedMap ? new TreeMap<>() : new LinkedHashMap<>();
        map.forEach((key, value) -> checked.put(checked(key), checked(value)));
        return checked;
    }

    private static Collection<?> checkedMany(Collection<?> many) {
        return switch (many) {
            case SortedSet<?> sorted ->
                sorted.stream().map(EnteredValue::checked).collect(Collectors.toCollection(TreeSet::new));
            case Set<?> set ->
                set.stream().map(EnteredValue::checked).collect(Collectors.toCollection(LinkedHashSet::new));
            case List<?> list -> list.stream().map(EnteredValue::checked).toList();
            default -> many;
        };
    }

    /** How a record is taken apart and put together. */
    private record Shape(List<Method> parts, Constructor<?> whole) {
        static Shape of(Class<?> type) {
            try {
                var components = type.getRecordComponents();
                var whole = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                whole.setAccessible(true);
                var parts = Arrays.stream(components)
                        .map(RecordComponent::getAccessor)
                        .toList();
                parts.forEach(it -> it.setAccessible(true));
                return new Shape(parts, whole);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        Object checked(Record one) {
            try {
                var before = new ArrayList<@Nullable Object>();
                for (var part : parts) {
                    before.add(part.invoke(one));
                }
                var after = before.stream().map(EnteredValue::checked).toList();
                return after.equals(before) ? one : whole.newInstance(after.toArray());
            } catch (InvocationTargetException refused) {
                if (refused.getCause() instanceof RuntimeException why) {
                    throw why;
                }
                throw new IllegalStateException(refused);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
