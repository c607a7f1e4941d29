package id.lumbung.platform.vaadin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.BeanContext;
import java.util.stream.Stream;

/** Takes views, layouts, listeners and the translations from the beans, and everything else from Vaadin itself. */
class BeanInstantiator extends DefaultInstantiator {
    private static final long serialVersionUID = 1L;

    private final transient BeanContext beans;

    BeanInstantiator(VaadinService service, BeanContext beans) {
        super(service);
        this.beans = beans;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(
                super.getServiceInitListeners(), beans.getBeansOfType(VaadinServiceInitListener.class).stream());
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return beans.containsBean(type) ? beans.createBean(type) : super.createComponent(type);
    }

    @Override
    public I18NProvider getI18NProvider() {
        return beans.getBean(I18NProvider.class);
    }
}
