package id.lumbung.platform.vaadin;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.BeanContext;

/** The Vaadin servlet, whose service takes what it needs from the beans. */
class PortalServlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;

    private final transient BeanContext beans;

    PortalServlet(BeanContext beans) {
        this.beans = beans;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new PortalService(this, configuration, beans);
        service.init();
        return service;
    }
}
