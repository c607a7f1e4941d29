package id.lumbung.shared;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A link as it is kept: mended where it was copied badly, and in one form for all links that lead to the same file of Google
 * Drive or the same film of YouTube, so that one proof is counted once.
 */
public final class ProofLink {
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SECOND_LINK = Pattern.compile("(?i).\\bhttps?://");
    private static final Pattern TRACKING = Pattern.compile("(?i)(utm_[a-z_]+|fbclid|gclid|igsh|igshid|usp)=.*");

    private static final Set<String> DRIVE = Set.of("drive.google.com", "docs.google.com");
    /** What is published under {@code /d/e/} has a name of its own there, which Drive does not know. */
    private static final Pattern DRIVE_FILE = Pattern.compile("/(?:d|folders)/([\\w-]{10,})");

    private static final Pattern DRIVE_NAMED = Pattern.compile("(?:^|&)id=([\\w-]{10,})");

    private static final Set<String> YOUTUBE =
            Set.of("youtube.com", "www.youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com");
    private static final Pattern FILM = Pattern.compile("^/(?:shorts|live|embed|v)/([\\w-]{11})(?:/|$)");
    private static final Pattern FILM_NAMED = Pattern.compile("(?:^|&)v=([\\w-]{11})(?:&|$)");
    private static final Pattern FILM_SHORT = Pattern.compile("^/([\\w-]{11})(?:/|$)");

    private ProofLink() {}

    /** The link as it was typed, mended only where it was copied badly; empty when it is none. */
    public static Optional<WebLink> mended(String typed) {
        return WebLink.parse(typed).or(() -> read(typed));
    }

    /** The link somebody typed or pasted; empty when it is none, or more than one. */
    public static Optional<WebLink> read(String typed) {
        var text = BLANKS.matcher(HIDDEN.matcher(typed).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (SECOND_LINK.matcher(text).find() && text.contains(" ")) {
            return Optional.empty();
        }
        var whole = WebLink.parse(text.replace(" ", "%20"));
        return whole.filter(it -> isShared(it.host()))
                .flatMap(_ -> WebLink.parse(text.replace(" ", "")))
                .or(() -> whole)
                .map(ProofLink::oneForm);
    }

    private static boolean isShared(String host) {
        return DRIVE.contains(host) || YOUTUBE.contains(host) || host.equals("youtu.be");
    }

    private static WebLink oneForm(WebLink link) {
        return drive(link).or(() -> youtube(link)).orElseGet(() -> untracked(link));
    }

    private static Optional<WebLink> drive(WebLink link) {
        if (!DRIVE.contains(link.host())) {
            return Optional.empty();
        }
        return found(DRIVE_FILE, link.address().getRawPath())
                .or(() -> found(DRIVE_NAMED, link.address().getRawQuery()))
                .flatMap(it -> WebLink.parse("https://drive.google.com/open?id=" + it + key(link)));
    }

    /** Old files of Drive open only with their key. */
    private static String key(WebLink link) {
        return found(
                        Pattern.compile("(?:^|&)(resourcekey=[\\w-]+)"),
                        link.address().getRawQuery())
                .map("&"::concat)
                .orElse("");
    }

    private static Optional<WebLink> youtube(WebLink link) {
        var path = link.address().getRawPath();
        var film = link.host().equals("youtu.be")
                ? found(FILM_SHORT, path)
                : Optional.of(link).filter(it -> YOUTUBE.contains(it.host())).flatMap(it -> found(FILM, path)
                        .or(() -> found(FILM_NAMED, it.address().getRawQuery())));
        return film.flatMap(it -> WebLink.parse("https://www.youtube.com/watch?v=" + it));
    }

    /** Without what only tells who passed it on. */
    private static WebLink untracked(WebLink link) {
        var address = link.address();
        var query = Arrays.stream(
                        Objects.requireNonNullElse(address.getRawQuery(), "").split("&"))
                .filter(it -> !it.isEmpty() && !TRACKING.matcher(it).matches())
                .collect(Collectors.joining("&"));
        var port = address.getPort() < 0 || address.getPort() == 443 ? "" : ":" + address.getPort();
        var fragment = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
        return new WebLink(URI.create("https://" + link.host().toLowerCase(Locale.ROOT) + port + address.getRawPath()
                + (query.isEmpty() ? "" : "?" + query) + fragment));
    }

    private static Optional<String> found(Pattern pattern, @Nullable String text) {
        var matcher = pattern.matcher(Objects.requireNonNullElse(text, ""));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
