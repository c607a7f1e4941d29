package id.lumbung.innovation.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    @ParameterizedTest(name = "\"{0}\" has {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                     | 0
                    '   '                                  | 0
                    dasar hukum                            | 2
                    '  dasar \t hukum  '                   | 2
                    daerah-daerah                          | 1
                    'Perwali No. 41/2025, pasal 3'         | 5
                    cepat – murah – baik                   | 3
                    '- pendaftaran • pemeriksaan * hasil'  | 3
                    'satu\u00a0dua\u2003tiga'              | 3
                    'layanan…(gratis)'                     | 1
                    """)
    void words_stand_between_white_space_and_hold_a_letter_or_a_digit(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }
}
