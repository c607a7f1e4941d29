package id.lumbung.platform.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** Says in one line what keeps the portal from its port, before anything is started. */
public final class PortCheck {
    private PortCheck() {}

    public static Optional<String> problemOf(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as Tomcat does: what the last portal left behind is not in the way
            socket.bind(new InetSocketAddress(Math.max(0, port)));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("LUMBUNG_PORT cannot be used: " + port + " (" + e.getMessage() + ")");
        } catch (IllegalArgumentException e) {
            return Optional.of("LUMBUNG_PORT is not a port: " + port);
        }
    }
}
