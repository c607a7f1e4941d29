package id.lumbung.platform.vaadin;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.SessionActors;
import io.micronaut.context.BeanContext;
import java.net.URL;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Vaadin's service: beans instead of reflection, resources of the jars, and the actor of the session in access tasks. */
class PortalService extends VaadinServletService {
    private static final long serialVersionUID = 1L;

    private final transient BeanContext beans;

    PortalService(VaadinServlet servlet, DeploymentConfiguration configuration, BeanContext beans) {
        super(servlet, configuration);
        this.beans = beans;
    }

    @Override
    protected Optional<Instantiator> loadInstantiators() {
        return Optional.of(new BeanInstantiator(this, beans));
    }

    /** Only signing in makes a session; whoever has none has nothing to start here, whatever is asked. */
    @Override
    protected boolean requestCanCreateSession(VaadinRequest request) {
        return request.getWrappedSession(false) != null && super.requestCanCreateSession(request);
    }

    /** An embedded Tomcat does not look into the {@code META-INF/resources} of the jars; Lumo's stylesheet is there. */
    @Override
    public @Nullable URL getStaticResource(String path) {
        var resource = super.getStaticResource(path);
        if (resource != null || !path.startsWith("/") || path.contains("..")) {
            return resource;
        }
        return getClass().getClassLoader().getResource("META-INF/resources" + path);
    }

    /**
     * A task given to {@code UI.access} may be run by a thread that works for nobody, or for somebody else; it is always
     * run as the person whose session it belongs to.
     */
    @Override
    public void runPendingAccessTasks(VaadinSession session) {
        if (session.getPendingAccessQueue().isEmpty()) {
            return;
        }
        var actor = session.getSession() instanceof WrappedHttpSession http
                ? beans.getBean(SessionActors.class).find(http.getHttpSession())
                : CurrentActor.find();
        actor.ifPresentOrElse(
                it -> CurrentActor.run(it, () -> super.runPendingAccessTasks(session)),
                () -> super.runPendingAccessTasks(session));
    }
}
