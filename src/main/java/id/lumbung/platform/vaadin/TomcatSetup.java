package id.lumbung.platform.vaadin;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.websocket.server.WsSci;

/**
 * What an embedded Tomcat lacks and Vaadin needs: MIME types for its resources and WebSocket for its push.
 */
@Factory
class TomcatSetup {
    private static final String WEB_SOCKET = "org.apache.tomcat.websocket.";
    /** Pages send heartbeats only over their push connection; what is kept for a longer message is memory for nothing. */
    static final String HEARTBEAT = "512";

    private static final String FRAME = "1024";

    /** What a connection keeps as long as it is open, for reading and for writing; longer things pass it by. */
    private static final String SOCKET = "2048";

    private static final String COMPRESSED =
            "text/html,text/css,text/plain,text/csv,text/javascript,application/javascript,"
                    + "application/json,application/problem+json,application/yaml,image/svg+xml";

    @Singleton
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ServletContainerInitializer webSocket() {
        System.setProperty(WEB_SOCKET + "DEFAULT_BUFFER_SIZE", FRAME); // three of them for each page, 8 kB each else
        return new WsSci();
    }

    @Singleton
    BeanCreatedEventListener<Tomcat> host() {
        return TomcatSetup::setUp;
    }

    private static Tomcat setUp(BeanCreatedEvent<Tomcat> event) {
        var tomcat = event.getBean();
        compress(tomcat.getConnector());
        tomcat.getConnector().setProperty("socket.appReadBufSize", SOCKET);
        tomcat.getConnector().setProperty("socket.appWriteBufSize", SOCKET);
        tomcat.getEngine().getPipeline().addValve(new PlainPush());
        for (var child : tomcat.getHost().findChildren()) {
            var context = (Context) child;
            Tomcat.addDefaultMimeTypeMappings(context);
            context.setSuspendWrappedResponseAfterForward(false); // an answer that is held back is sent afterwards
            context.addParameter(WEB_SOCKET + "textBufferSize", HEARTBEAT);
            context.addParameter(WEB_SOCKET + "binaryBufferSize", HEARTBEAT);
        }
        return tomcat;
    }

    /**
     * Lets no WebSocket be compressed: each page would hold 48 kB of heap, and more outside of it, for a connection that
     * carries a few words an hour. Tomcat has no setting for this and agrees to what a browser offers, so it hears no offer.
     */
    private static final class PlainPush extends ValveBase {
        PlainPush() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.getCoyoteRequest().getMimeHeaders().removeHeader("Sec-WebSocket-Extensions");
            getNext().invoke(request, response);
        }
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
