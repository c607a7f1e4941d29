package id.lumbung.platform.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.OpenPortal;
import id.lumbung.support.OpenUis;
import java.net.CookieManager;
import java.net.http.HttpClient;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everybody may everything here; what is asked is how much of it one session may keep open. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenPagesTest {
    @RegisterExtension
    static final OpenPortal PORTAL = new OpenPortal();

    @Test
    void a_session_keeps_at_most_twenty_pages_open() throws Exception {
        var reader = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        PORTAL.get(reader, "/");

        for (int page = 0; page < OpenPages.MOST + 5; page++) {
            assertThat(PORTAL.get(reader, "/?v-r=init&location=&query=").statusCode())
                    .isEqualTo(200);
        }

        assertThat(OpenUis.count(PORTAL.context())).isEqualTo(OpenPages.MOST);
    }
}
