package id.lumbung.support;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an object keeps in memory, found by its fields: of the product and of Vaadin through every field, lambdas and
 * closures included; of the platform through what its collections hold. What is the portal's and not the page's, beans
 * and the session, ends the way.
 */
public final class Reachable {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();

    private Reachable(Object from) {
        found(from);
        while (!open.isEmpty()) {
            follow(open.pop());
        }
    }

    public static Reachable from(Object object) {
        return new Reachable(object);
    }

    /** Those of this type. */
    public <T> List<T> all(Class<T> type) {
        return seen.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void found(@Nullable Object object) {
        if (object != null && !isLeaf(object) && seen.add(object)) {
            open.push(object);
        }
    }

    private static boolean isLeaf(Object object) {
        return object instanceof Class
                || object instanceof Enum
                || object instanceof VaadinSession
                || object instanceof VaadinService
                || object.getClass().getName().startsWith("io.micronaut.")
                || kinds(object).anyMatch(it -> it.isAnnotationPresent(Singleton.class));
    }

    private static Stream<Class<?>> kinds(Object object) {
        return Stream.iterate(object.getClass(), it -> it != null, Class::getSuperclass);
    }

    private void follow(Object object) {
        switch (object) {
            case Object[] array -> Stream.of(array).forEach(this::found);
            case Collection<?> collection ->
                List.copyOf(withoutNull(collection)).forEach(this::found);
            case Map<?, ?> map -> {
                withoutNull(map.keySet()).forEach(this::found);
                withoutNull(map.values()).forEach(this::found);
            }
            case Optional<?> optional -> optional.ifPresent(this::found);
            case AtomicReference<?> reference -> found(reference.get());
            default -> {}
        }
        kinds(object).filter(it -> !it.getName().startsWith("java.")).forEach(it -> fields(it, object));
    }

    private static List<?> withoutNull(Collection<?> collection) {
        return collection.stream().filter(it -> it != null).toList();
    }

    private void fields(Class<?> kind, Object object) {
        for (var field : kind.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && !field.getType().isPrimitive()
                    && field.trySetAccessible()) {
                try {
                    found(field.get(object));
                } catch (IllegalAccessException closed) {
                    throw new IllegalStateException(field.toString(), closed);
                }
            }
        }
    }
}
