package id.lumbung.platform.web;

import id.lumbung.shared.Flaw;
import id.lumbung.shared.UnreadableException;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses a query parameter that the route does not know, or that is given twice: what does nothing would be taken for
 * what works, a misspelt filter for one that found everything.
 */
@ServerFilter({"/api/**", "/files/**"})
class KnownParameters {

    @RequestFilter
    void check(HttpRequest<?> request) {
        var query = request.getUri().getRawQuery();
        if (query != null && !query.isEmpty()) {
            RouteAttributes.getRouteMatch(request).ifPresent(it -> check(query, known(it)));
        }
    }

    private static void check(String query, Set<String> known) {
        var seen = new HashSet<String>();
        var flaws = Arrays.stream(query.split("&"))
                .filter(it -> !it.isEmpty())
                .map(it -> URLDecoder.decode(it.split("=", 2)[0], StandardCharsets.UTF_8))
                .flatMap(it -> flaws(it, known, !seen.add(it)))
                .toList();
        if (!flaws.isEmpty()) {
            throw new UnreadableException(flaws);
        }
    }

    private static Stream<Flaw> flaws(String name, Set<String> known, boolean again) {
        if (!known.contains(name)) {
            return Stream.of(new Flaw(name, "platform.flaw.unknown"));
        }
        return again ? Stream.of(new Flaw(name, "platform.flaw.twice")) : Stream.empty();
    }

    private static Set<String> known(RouteMatch<?> route) {
        var inPath = route.getVariableValues().keySet();
        return route.getRouteInfo() instanceof MethodBasedRouteInfo<?, ?> method
                ? Arrays.stream(method.getTargetMethod().getArguments())
                        .flatMap(KnownParameters::names)
                        .filter(it -> !inPath.contains(it))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Stream<String> names(Argument<?> argument) {
        return argument.isAnnotationPresent(RequestBean.class)
                ? List.of(BeanIntrospector.SHARED
                                .getIntrospection(argument.getType())
                                .getPropertyNames())
                        .stream()
                : Stream.of(argument.getName());
    }
}
