package id.lumbung.platform.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;

/** What stands around everything that Tomcat answers: our headers, our error pages and the access log. */
@Singleton
class TomcatValves implements BeanCreatedEventListener<Tomcat> {
    private final SecurityHeaders headers;
    private final Problems problems;

    TomcatValves(SecurityHeaders headers, Problems problems) {
        this.headers = headers;
        this.problems = problems;
    }

    @Override
    public Tomcat onCreated(BeanCreatedEvent<Tomcat> event) {
        var tomcat = event.getBean();
        tomcat.getConnector().setThrowOnFailure(true);
        var engine = tomcat.getEngine().getPipeline();
        engine.addValve(new AccessLog());
        engine.addValve(new Headers());
        if (tomcat.getHost() instanceof StandardHost host) {
            host.setErrorReportValveClass(ErrorPages.class.getName()); // so that it does not add its own
        }
        tomcat.getHost().getPipeline().addValve(new ErrorPages(headers, problems));
        return tomcat;
    }

    private final class Headers extends ValveBase {
        Headers() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            headers.write(response);
            getNext().invoke(request, response);
        }
    }
}
