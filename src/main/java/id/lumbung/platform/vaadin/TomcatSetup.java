package id.lumbung.platform.vaadin;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContainerInitializer;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/**
 * What an embedded Tomcat lacks and Vaadin needs: MIME types for its resources and WebSocket for its push.
 */
@Factory
class TomcatSetup {

    @Singleton
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ServletContainerInitializer webSocket() {
        return new WsSci();
    }

    @Singleton
    BeanCreatedEventListener<Tomcat> host() {
        return TomcatSetup::setUp;
    }

    private static Tomcat setUp(BeanCreatedEvent<Tomcat> event) {
        var tomcat = event.getBean();
        for (var child : tomcat.getHost().findChildren()) {
            Tomcat.addDefaultMimeTypeMappings((Context) child);
        }
        return tomcat;
    }
}
