package id.lumbung.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WebLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtu.be/dQw4w9WgXcQ",
                "  https://drive.google.com/file/d/1a/view?usp=sharing#top ",
                "HTTPS://Mojokertokota.go.id:8443/berita?id=1&x=%20",
                "https://jdih.mojokertokota.go.id/unduh/Perwali%2041.pdf",
            })
    void a_link_to_the_public_web_is_taken(String typed) {
        assertThat(WebLink.parse(typed)).get().asString().isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "youtu.be/abc",
                "http://mojokertokota.go.id",
                "javascript:alert(1)",
                "data:text/html,hai",
                "https:///tanpa-nama",
                "https://",
                "https://budi:rahasia@mojokertokota.go.id",
                "https://budi@mojokertokota.go.id",
                "https://localhost/berkas",
                "https://intranet/berkas",
                "https://berkas.lan/1",
                "https://db.internal",
                "https://127.0.0.1/",
                "https://10.0.0.7/",
                "https://8.8.8.8/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://go.id\\@localhost/",
                "https://mojokertokota.go.id/a b",
                "https://mojokertokota.go.id/\r\nSet-Cookie: a=b",
                "https://mojokertokota.go.id/\"><script>",
            })
    void anything_else_is_no_link(String typed) {
        assertThat(WebLink.parse(typed)).isEmpty();
    }

    @Test
    void an_endless_link_is_refused() {
        assertThat(WebLink.parse("https://go.id/" + "a".repeat(WebLink.LONGEST)))
                .isEmpty();
    }

    @Test
    void no_other_link_can_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebLink(URI.create("http://go.id")));
    }
}
