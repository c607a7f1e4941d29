package id.lumbung.platform.vaadin;

import com.vaadin.browserless.internal.Routes;
import com.vaadin.browserless.mocks.MockService;
import com.vaadin.browserless.mocks.MockVaadinServlet;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.BeanDefinition;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Vaadin without a browser, which takes its views from the beans as the portal does. */
public final class BrowserlessServlet extends MockVaadinServlet {
    private static final long serialVersionUID = 1L;

    private final transient BeanContext beans;

    public BrowserlessServlet(BeanContext beans) {
        super(routes(beans), MockedUI::new);
        this.beans = beans;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) {
        var service = new BeanService(this, configuration, beans);
        try {
            service.init();
        } catch (ServiceException failed) {
            throw new IllegalStateException(failed);
        }
        getRoutes().register(service.getContext());
        return service;
    }

    @SuppressWarnings("unchecked")
    private static Routes routes(BeanContext beans) {
        return new Routes(
                types(beans)
                        .filter(it -> it.isAnnotationPresent(Route.class))
                        .map(it -> (Class<? extends Component>) it)
                        .collect(Collectors.toSet()),
                types(beans)
                        .filter(HasErrorParameter.class::isAssignableFrom)
                        .map(it -> (Class<? extends HasErrorParameter<?>>) it)
                        .collect(Collectors.toSet()),
                Set.<Class<? extends RouterLayout>>of(),
                true);
    }

    private static Stream<Class<?>> types(BeanContext beans) {
        return beans.getBeanDefinitions(Component.class).stream().map(BeanDefinition::getBeanType);
    }

    private static final class BeanService extends MockService {
        private static final long serialVersionUID = 1L;

        private final transient BeanContext beans;

        BeanService(BrowserlessServlet servlet, DeploymentConfiguration configuration, BeanContext beans) {
            super(servlet, configuration, MockedUI::new);
            this.beans = beans;
        }

        @Override
        protected Optional<Instantiator> loadInstantiators() {
            return Optional.of(new BeanInstantiator(this, beans));
        }
    }
}
