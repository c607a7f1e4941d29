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

    /** Always production mode; idle sessions end although an open page keeps sending heartbeats. */
    Map<String, String> servletParameters() {
        return Map.of(
                "productionMode", "true",
                "react.enable", "false",
                "closeIdleSessions", "true",
                "heartbeatInterval", Integer.toString(heartbeatSeconds));
    }
}
