package id.lumbung.platform.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the portal is and how long a session lasts.
 *
 * @param publicUrl the address as the browser sees it, {@code LUMBUNG_PUBLIC_URL}
 * @param sessionIdle after so long without anything done, the session ends
 * @param sessionLimit after so long the session ends, whatever is done
 * @param largeDocuments how many portfolios are taken in at a time when they are large; each may need 300 MB
 * @param largeDocumentPatience how long such a portfolio waits for its turn
 */
@ConfigurationProperties("lumbung.web")
public record WebSettings(
        URI publicUrl,
        @Bindable(defaultValue = "30m") Duration sessionIdle,
        @Bindable(defaultValue = "12h") Duration sessionLimit,
        @Bindable(defaultValue = "2") int largeDocuments,
        @Bindable(defaultValue = "20s") Duration largeDocumentPatience) {

    /** Whether the browser reaches the portal through TLS, which an ingress may end. */
    public boolean behindTls() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Whether a request that names this origin comes from a page of ours; only browsers name one. */
    boolean isOurs(@Nullable String origin) {
        return origin == null || origin.equals(page("/").toString().replaceAll("/$", ""));
    }

    /** A page of ours as an absolute address. */
    public URI page(String path) {
        return publicUrl.resolve(path);
    }
}
