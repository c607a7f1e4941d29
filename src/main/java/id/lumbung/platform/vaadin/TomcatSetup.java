package id.lumbung.platform.vaadin;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContainerInitializer;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/**
 * What an embedded Tomcat lacks and Vaadin needs: MIME types for its resources and WebSocket for its push.
 */
@Factory
class TomcatSetup {
    private static final String WEB_SOCKET = "org.apache.tomcat.websocket.";
    /** Pages send heartbeats only over their push connection; what is kept for a longer message is memory for nothing. */
    static final String HEARTBEAT = "512";

    private static final String COMPRESSED =
            "text/html,text/css,text/plain,text/csv,text/javascript,application/javascript,"
                    + "application/json,application/problem+json,application/yaml,image/svg+xml";

    @Singleton
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ServletContainerInitializer webSocket() {
        // each page would hold 56 kB to compress its push connection, which carries a few words an hour
        System.setProperty(WEB_SOCKET + "DISABLE_BUILTIN_EXTENSIONS", "true");
        return new WsSci();
    }

    @Singleton
    BeanCreatedEventListener<Tomcat> host() {
        return TomcatSetup::setUp;
    }

    private static Tomcat setUp(BeanCreatedEvent<Tomcat> event) {
        var tomcat = event.getBean();
        compress(tomcat.getConnector());
        for (var child : tomcat.getHost().findChildren()) {
            var context = (Context) child;
            Tomcat.addDefaultMimeTypeMappings(context);
            context.addParameter(WEB_SOCKET + "textBufferSize", HEARTBEAT);
            context.addParameter(WEB_SOCKET + "binaryBufferSize", HEARTBEAT);
        }
        return tomcat;
    }

    /**
     * What a page is told is mostly the same words again: a tenth remains of it. The cookie of a session is never sent
     * along from another site, so nobody can measure what others read by what they make a page repeat.
     */
    private static void compress(Connector connector) {
        connector.setProperty("compression", "on");
        connector.setProperty("compressionMinSize", "1024");
        connector.setProperty("compressibleMimeType", COMPRESSED);
    }
}
