package id.lumbung.platform.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.startup.ClassLoaderAwareServletContainerInitializer;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.BeanContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.inject.BeanDefinition;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.HandlesTypes;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atmosphere.cpr.ApplicationConfig;

/**
 * Starts Vaadin in the servlet container. What Vaadin would look for on the classpath (routes, error views, the shell) it
 * gets from the bean definitions, so nothing is scanned.
 */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
class VaadinStart implements ServletContainerInitializer {
    private static final List<ClassLoaderAwareServletContainerInitializer> STEPS = List.of(
            new RouteRegistryInitializer(), new ErrorNavigationTargetInitializer(), new VaadinAppShellInitializer());

    private final BeanContext beans;
    private final VaadinConfiguration configuration;

    VaadinStart(BeanContext beans, VaadinConfiguration configuration) {
        this.beans = beans;
        this.configuration = configuration;
    }

    @Override
    public void onStartup(Set<Class<?>> nothing, ServletContext container) throws ServletException {
        configuration.parameters().forEach(container::setInitParameter);
        new LookupServletContainerInitializer().process(Set.of(LookupInitializer.class), container);
        var types = vaadinTypes();
        for (var step : STEPS) {
            step.process(handledBy(step, types), container);
        }
        var servlet = container.addServlet("vaadin", new PortalServlet(beans));
        servlet.setAsyncSupported(true);
        servlet.setLoadOnStartup(1);
        servlet.setInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, TomcatSetup.HEARTBEAT);
        servlet.addMapping("/*");
    }

    private Set<Class<?>> vaadinTypes() {
        return Stream.of(Component.class, AppShellConfigurator.class)
                .flatMap(it -> beans.getBeanDefinitions(it).stream())
                .map(BeanDefinition::getBeanType)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The types that the step would have been given by a container that scans for its {@code @HandlesTypes}. */
    private static Set<Class<?>> handledBy(ServletContainerInitializer step, Set<Class<?>> types) {
        var handled = step.getClass().getAnnotation(HandlesTypes.class);
        return types.stream()
                .filter(type -> handled != null
                        && Arrays.stream(handled.value()).anyMatch(it -> matches(it.asSubclass(Object.class), type)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean matches(Class<?> handled, Class<?> type) {
        return handled.isAnnotation()
                ? type.isAnnotationPresent(handled.asSubclass(Annotation.class))
                : handled.isAssignableFrom(type);
    }
}
