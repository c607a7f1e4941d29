package id.lumbung.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoOptionsTest {

    @Test
    void each_option_changes_one_thing() {
        var options =
                DemoOptions.parse(List.of("--port", "9090", "--reset", "--data-dir", "/x", "--keycloak-port", "9190"));

        assertThat(options).isEqualTo(new DemoOptions(9090, 9190, Path.of("/x"), true));
        assertThat(DemoOptions.parse(List.of())).isEqualTo(DemoOptions.usual());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--prot 80         | '--prot' is unknown",
                "--port            | --port needs a value",
                "--port 0          | --port needs a port between 1 and 65535",
                "--keycloak-port x | --keycloak-port needs a port"
            })
    void what_cannot_be_meant_is_refused(String arguments, String message) {
        assertThatExceptionOfType(DemoFailure.class)
                .isThrownBy(() -> DemoOptions.parse(List.of(arguments.split(" "))))
                .withMessageStartingWith(message);
    }
}
