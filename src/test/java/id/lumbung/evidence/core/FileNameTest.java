package id.lumbung.evidence.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '>', textBlock = """
                    Perwali 41 Tahun 2025.pdf                > Perwali 41 Tahun 2025.pdf
                    DPA.PDF                                  > DPA.pdf
                    laporan                                  > laporan.pdf
                    laporan.exe                              > laporan.exe.pdf
                    ../../etc/passwd                         > passwd.pdf
                    'C:\\Users\\budi\\SK.pdf'                > SK.pdf
                    '..\\..\\web.pdf'                        > web.pdf
                    .htaccess                                > htaccess.pdf
                    ' .. '                                   > berkas.pdf
                    ''                                       > berkas.pdf
                    .pdf                                     > berkas.pdf
                    'SK \u202egnp.fdp'                       > SK gnp.fdp.pdf
                    'SK\u200b\u2066 1\u2069.pdf'             > SK 1.pdf
                    'SK\r\nSet-Cookie: a=b.pdf'              > SK Set-Cookie a=b.pdf
                    'SK\u2028baris.pdf'                      > SK baris.pdf
                    'a\u0000b.pdf'                           > ab.pdf
                    'tanya?*|".pdf'                          > tanya.pdf
                    Señor 北京 résumé.pdf                     > Señor 北京 résumé.pdf
                    """)
    void a_name_becomes_one_line_without_a_path_and_with_a_true_ending(String given, String kept) {
        assertThat(FileName.of(given, Format.PDF)).hasToString(kept);
    }

    @Test
    void both_endings_of_a_jpeg_are_true() {
        assertThat(FileName.of("foto.JPEG", Format.JPEG)).hasToString("foto.jpeg");
        assertThat(FileName.of("foto.png", Format.JPEG)).hasToString("foto.png.jpg");
    }

    @Test
    void a_long_name_is_cut_between_characters_and_keeps_its_ending() {
        var name = FileName.of("𝒜".repeat(255) + ".pdf", Format.PDF).value();

        assertThat(name).endsWith("𝒜.pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(184);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
                    SK 1.pdf          > attachment; filename="SK 1.pdf"; filename*=UTF-8''SK%201.pdf
                    Señor.pdf         > attachment; filename="Senor.pdf"; filename*=UTF-8''Se%C3%B1or.pdf
                    北京.pdf           > attachment; filename="__.pdf"; filename*=UTF-8''%E5%8C%97%E4%BA%AC.pdf
                    'a"b\\%c.pdf'     > attachment; filename="a_b__c.pdf"; filename*=UTF-8''a%22b%5C%25c.pdf
                    'a\r\nX: y.pdf'   > attachment; filename="a__X: y.pdf"; filename*=UTF-8''a%0D%0AX%3A%20y.pdf
                    a+b*~'.pdf        > attachment; filename="a+b*~'.pdf"; filename*=UTF-8''a%2Bb%2A%7E%27.pdf
                    """)
    void a_download_is_named_for_old_and_new_browsers(String name, String header) {
        assertThat(Disposition.attachment(name)).isEqualTo(header);
    }
}
