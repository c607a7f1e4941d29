package id.lumbung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/innovations?zone=RED&q=air%20bersih", "/a/b#c"})
    void a_path_of_ours_is_kept(String path) {
        assertThat(LocalPath.orStart(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "innovations",
                "//evil.example.org",
                "/\\evil.example.org",
                "\\\\evil.example.org",
                "https://evil.example.org/",
                "javascript:alert(1)",
                "/\t/evil.example.org",
                "/\r\nLocation: https://evil.example.org"
            })
    void what_could_lead_elsewhere_leads_to_the_start(String path) {
        assertThat(LocalPath.orStart(path)).isEqualTo(LocalPath.START);
    }
}
