package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.HttpMethodMapping;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.transaction.annotation.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is no text, and no impossible day, gets into any service, nor makes any route fail. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryEntryTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static final List<String> UNFIT = List.of("\0", "\uD800", "\u202E", "\u001B", "\uFFFF");

    private final ApiClient api =
            new ApiClient(PORTAL).admit("anybody", Actors.mayEverything(TestDatabase.KOTA_MOJOKERTO));

    /** A method of a service, and one of its parameters in which a text or a day is. */
    record Entry(Object service, Method method, int parameter) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " " + parameter;
        }
    }

    static Stream<Entry> entries() {
        return PORTAL.context().getAllBeanDefinitions().stream()
                .filter(it -> it.getName().startsWith("id.lumbung.") && it.isSingleton())
                .map(EveryEntryTest::declaring)
                .distinct()
                .flatMap(EveryEntryTest::entries);
    }

    private static Class<?> declaring(BeanDefinition<?> definition) {
        var type = definition.getBeanType();
        return type.getSimpleName().contains("$Intercepted") ? type.getSuperclass() : type;
    }

    private static Stream<Entry> entries(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(it -> it.isAnnotationPresent(Transactional.class) && Modifier.isPublic(it.getModifiers()))
                .flatMap(method -> java.util.stream.IntStream.range(0, method.getParameterCount())
                        .filter(it -> Sample.holdsText(method.getGenericParameterTypes()[it]))
                        .mapToObj(it -> new Entry(PORTAL.bean(type), method, it)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void no_service_takes_what_is_no_text(Entry entry) {
        for (var unfit : UNFIT) {
            assertThat(refusal(entry, "teks" + unfit)).startsWith("platform.text.refused.");
        }
    }

    private static String refusal(Entry entry, String text) {
        var values = new Object[entry.method().getParameterCount()];
        Arrays.setAll(
                values,
                it -> Sample.of(entry.method().getGenericParameterTypes()[it], it == entry.parameter() ? text : "x"));
        if (values[entry.parameter()] == null) {
            return "platform.text.refused.AT_BIRTH";
        }
        try {
            return CurrentActor.call(Actors.mayEverything(TestDatabase.KOTA_MOJOKERTO), () -> {
                entry.method().setAccessible(true);
                entry.method().invoke(entry.service(), values);
                return fail("%s took it", entry);
            });
        } catch (InvocationTargetException refused) {
            return refused.getCause() instanceof Refusal it ? it.key() : String.valueOf(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A route of the API. */
    record Route(String verb, String path, List<Argument<?>> arguments) {
        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    static Stream<Route> routes() {
        return PORTAL.context().getAllBeanDefinitions().stream()
                .filter(it -> it.getName().startsWith("id.lumbung.") && it.hasAnnotation(Controller.class))
                .flatMap(it -> it.getExecutableMethods().stream())
                .filter(it -> it.hasStereotype(HttpMethodMapping.class))
                .flatMap(EveryEntryTest::routes)
                .filter(it -> it.path().startsWith("/api/"));
    }

    private static Stream<Route> routes(ExecutableMethod<?, ?> method) {
        AnnotationMetadata about = method;
        var verb = method.getAnnotationTypesByStereotype(HttpMethodMapping.class)
                .getFirst()
                .getSimpleName();
        var start = about.stringValue(Controller.class).orElse("");
        return Arrays.stream(about.stringValues(HttpMethodMapping.class))
                .map(end -> new Route(
                        verb.toUpperCase(Locale.ROOT),
                        (start + (end.equals("/") ? "" : end)).replaceAll("\\{[?].*?}", ""),
                        List.of(method.getArguments())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void no_route_fails_by_what_is_no_text(Route route) {
        var statuses = new ArrayList<String>();
        for (var text : List.of("\\u0000", "\\ud800", "\\u202e", "\\uffff")) {
            body(route, text)
                    .forEach(body -> statuses.add(text + " in " + body + ": "
                            + send(route, path(route), body.getBytes(StandardCharsets.UTF_8))));
        }
        body(route, "#").forEach(body -> statuses.add("no UTF-8: " + send(route, path(route), broken(body))));
        for (var text : List.of("%00", "%C3%28", "%ED%A0%80", "%E2%80%AE")) {
            statuses.add(text + " asked: " + send(route, path(route) + "?q=" + text, new byte[0]));
        }
        assertThat(statuses).allMatch(it -> it.matches("(?s).*: 4\\d\\d"));
    }

    private int send(Route route, String path, byte[] body) {
        return api.send(api.as("anybody", path)
                        .header("Content-Type", "application/json")
                        .method(route.verb(), BodyPublishers.ofByteArray(body)))
                .status();
    }

    private static String path(Route route) {
        var path = route.path();
        for (var argument : route.arguments()) {
            path = path.replace(
                    "{" + argument.getName() + "}",
                    URLEncoder.encode(String.valueOf(Sample.of(argument.getType(), "x")), StandardCharsets.UTF_8));
        }
        return path;
    }

    private static Stream<String> body(Route route, String text) {
        return route.arguments().stream()
                .filter(it -> it.getAnnotationMetadata().hasAnnotation(Body.class)
                        && it.getType().isRecord())
                .flatMap(it -> Sample.jsons(it.getType(), text));
    }

    private static byte[] broken(String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] == '#') {
                bytes[i] = (byte) 0xC3;
            }
        }
        return bytes;
    }
}
