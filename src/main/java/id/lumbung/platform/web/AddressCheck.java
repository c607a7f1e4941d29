package id.lumbung.platform.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Says in one line what is wrong with an address of the environment, before anything is started with it.
 *
 * @param variable the one that holds it
 * @param value what it holds; empty when it is not set
 * @param form what it should look like
 */
public record AddressCheck(String variable, String value, String form) {

    /** The address of the portal, {@code LUMBUNG_PUBLIC_URL}: an origin, since the portal is at its root. */
    public static Optional<String> problemOfPublicUrl(String value) {
        var check = new AddressCheck("LUMBUNG_PUBLIC_URL", value, "https://host without a path");
        return check.problem().or(() -> isOrigin(URI.create(value)) ? Optional.empty() : check.malformed());
    }

    /** What keeps anybody from opening it. */
    public Optional<String> problem() {
        if (value.isBlank()) {
            return Optional.of(variable + " is not set");
        }
        return isWeb() ? Optional.empty() : malformed();
    }

    private boolean isWeb() {
        try {
            var address = new URI(value);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isOrigin(URI address) {
        var path = address.getRawPath();
        return (path.isEmpty() || path.equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawUserInfo() == null;
    }

    private Optional<String> malformed() {
        return Optional.of(variable + " is not an address like " + form + ": " + value);
    }
}
