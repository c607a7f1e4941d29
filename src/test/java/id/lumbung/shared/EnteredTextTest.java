package id.lumbung.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnteredTextTest {

    @ParameterizedTest
    @CsvSource({
        "0x0, CONTROL",
        "0x1B, CONTROL",
        "0x7F, CONTROL",
        "0x9D, CONTROL",
        "0xD800, BROKEN",
        "0xDFFF, BROKEN",
        "0xFFFD, BROKEN",
        "0xFFFF, BROKEN",
        "0x1FFFE, BROKEN",
        "0xFDD0, BROKEN",
        "0x202D, ORDER",
        "0x202E, ORDER"
    })
    void what_is_no_text_is_refused_by_name(int character, String why) {
        var entered = "Kartu " + (char) 0x2009 + asText(character) + " Sehat";

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> EnteredText.clean(entered))
                .satisfies(it -> assertThat(it.key()).isEqualTo("platform.text.refused." + why))
                .satisfies(it ->
                        assertThat(it.arguments()).containsExactly("U+%04X".formatted(character), "Kartu \u2009"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0x202A, 0x202C, 0x2066, 0x2069, 0xFEFF, 0xE0041})
    void what_nobody_sees_is_taken_away(int character) {
        assertThat(EnteredText.clean("Kar" + asText(character) + "tu")).isEqualTo("Kartu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void every_line_break_becomes_the_one(String lineBreak) {
        assertThat(EnteredText.clean("satu" + lineBreak + "dua")).isEqualTo("satu\ndua");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jum’at Bersih\t2026",
                "“e-Lapor” – 50 %",
                "ꦲꦏ꧀ꦱꦫ",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "الزكاة",
                "\uF0B7 butir"
            })
    void what_people_write_stays(String written) {
        assertThat(EnteredText.clean(written)).isEqualTo(Normalizer.normalize(written, Normalizer.Form.NFC));
    }

    /** Whatever is left can be kept, and is left as it is the next time. */
    @Test
    void cleaning_is_done_once_for_every_character_there_is() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(EnteredTextTest::asText)
                .filter(EnteredText::isFit)
                .map(EnteredText::clean)
                .forEach(it -> assertThat(EnteredText.clean(it)).isEqualTo(it));
    }

    private static String asText(int character) {
        return Character.isBmpCodePoint(character) ? String.valueOf((char) character) : Character.toString(character);
    }
}
