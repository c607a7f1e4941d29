package id.lumbung.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A link to the public web: https, a host by name, nobody's password in it. The portal keeps and shows links and never
 * fetches one, so a name is not resolved here.
 */
public record WebLink(URI address) {
    public static final int LONGEST = 2000;

    private static final Pattern PUBLIC_NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\s\"<>\\\\]");
    /** Endings that never name a host of the public web. */
    private static final Set<String> PRIVATE_ENDINGS = Set.of(
            "localhost", "local", "internal", "intranet", "lan", "home", "corp", "arpa", "test", "invalid", "onion");

    public WebLink {
        if (!isPublic(address)) {
            throw new IllegalArgumentException("Not a link to the public web: " + address);
        }
    }

    /** The link somebody typed; empty when it is none of the public web. */
    public static Optional<WebLink> parse(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST || UNSAFE.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text)).filter(WebLink::isPublic).map(WebLink::new);
        } catch (URISyntaxException notEvenAnAddress) {
            return Optional.empty();
        }
    }

    public String host() {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    private static boolean isPublic(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && address.getRawUserInfo() == null
                && isPublicName(address.getHost().toLowerCase(Locale.ROOT));
    }

    /** Numeric addresses are no names; they prove nothing, and half of them are private. */
    private static boolean isPublicName(String host) {
        return host.length() <= 253
                && PUBLIC_NAME.matcher(host).matches()
                && !PRIVATE_ENDINGS.contains(host.substring(host.lastIndexOf('.') + 1));
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
