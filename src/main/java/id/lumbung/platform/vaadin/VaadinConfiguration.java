package id.lumbung.platform.vaadin;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Map;

/**
 * How Vaadin runs here.
 *
 * @param heartbeatSeconds how often an open page says that it is still there
 */
@ConfigurationProperties("lumbung.vaadin")
record VaadinConfiguration(@Bindable(defaultValue = "300") int heartbeatSeconds) {

    /**
     * Always production mode; idle sessions end although an open page keeps sending heartbeats. They are the container's
     * and not the servlet's, because outside of production Vaadin looks for a Maven project where the process runs.
     */
    Map<String, String> parameters() {
        return Map.of(
                "productionMode", "true",
                "react.enable", "false",
                "closeIdleSessions", "true",
                "heartbeatInterval", Integer.toString(heartbeatSeconds));
    }
}
