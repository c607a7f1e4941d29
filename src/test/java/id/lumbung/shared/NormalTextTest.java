package id.lumbung.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NormalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jum\u2019at Bersih",
                "Jum'at Bersih",
                "Jum\u2018at Bersih",
                "Jum\u02BCat Bersih",
                "Jum`at Bersih",
                "Jum\u00B4at Bersih",
                "Jum\u2032at Bersih",
                "Jum\uFF07at Bersih",
                "JUM\u02BFAT BERSIH",
                "jumat   bersih",
                " Jumat\u00A0Bersih\u2003",
                "Jumat\u3000\tBersih\n",
                "Ju\u00ADmat\u200B Ber\u200Dsih\uFEFF",
                "Jumat\uFE0F Bersih\u034F",
                "\uFF2A\uFF55\uFF4D\uFF41\uFF54 Bersih",
                "\u202AJumat Bersih\u202C",
            })
    void a_name_is_found_however_it_is_written(String written) {
        assertThat(NormalText.of(written)).isEqualTo("jumat bersih");
    }

    @ParameterizedTest
    @CsvSource({
        "E-Pasar, E\u2013Pasar",
        "E-Pasar, E\u2011Pasar",
        "\u201CSapa\u201D, '\"sapa\"'",
        "Cafe\u0301, caf\u00E9"
    })
    void what_looks_alike_is_alike(String one, String other) {
        assertThat(NormalText.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Sapa 1, Sapa 2", "Posyandu, Pos Yandu", "Caf\u00E9, Cafe", "A-B, AB", "Ratu, Batu"})
    void what_differs_stays_apart(String one, String other) {
        assertThat(NormalText.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "\u200D\u200C",
                "\u00A0\u2003",
                "\u3164",
                "\u2800",
                "\uFE0F",
                "\u00AD",
                "\u034F\n"
            })
    void what_nobody_sees_is_blank(String text) {
        assertThat(NormalText.isBlank(text)).isTrue();
        assertThat(NormalText.of(text)).isEmpty();
        assertThat(EnteredText.clean(text)).as("and enters as nothing").isEmpty();
    }

    @Test
    void what_is_searched_holds_no_wildcards() {
        assertThat(NormalText.pattern(" 100% ")).isEqualTo("%100\\%%");
        assertThat(NormalText.pattern("a_b\\")).isEqualTo("%a\\_b\\\\%");
        assertThat(NormalText.pattern("\u2019")).isEqualTo("%");
    }

    @Property
    void the_form_of_the_form_is_the_form(@ForAll String text) {
        assertThat(NormalText.of(NormalText.of(text))).isEqualTo(NormalText.of(text));
    }

    @Property
    void how_letters_are_put_together_does_not_matter(@ForAll String text) {
        assertThat(NormalText.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(NormalText.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }
}
