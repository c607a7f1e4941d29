package id.lumbung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://lumbung.example.org", "http://localhost:8080", "https://lumbung.example.org/"})
    void an_origin_can_be_the_address_of_the_portal(String address) {
        assertThat(AddressCheck.problemOfPublicUrl(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lumbung.example.org",
                "localhost:8080",
                "https://",
                "ftp://lumbung.example.org",
                "https://lumbung.example.org/portal",
                "https://lumbung.example.org?x=1",
                "https://somebody@lumbung.example.org",
                "https://lumbung example.org"
            })
    void anything_else_is_refused_in_one_line_that_names_the_variable(String address) {
        assertThat(AddressCheck.problemOfPublicUrl(address))
                .hasValue("LUMBUNG_PUBLIC_URL is not an address like https://host without a path: " + address);
    }

    @Test
    void an_address_that_is_missing_is_not_made_up() {
        assertThat(AddressCheck.problemOfPublicUrl("")).hasValue("LUMBUNG_PUBLIC_URL is not set");
    }
}
