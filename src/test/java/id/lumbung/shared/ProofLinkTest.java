package id.lumbung.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://drive.google.com/file/d/1AbC_dEf-GhIjKlMnOp/view",
                "https://drive.google.com/file/d/1AbC_dEf-GhIjKlMnOp/view?usp=sharing",
                "https://drive.google.com/file/u/0/d/1AbC_dEf-GhIjKlMnOp/edit?usp=drive_link",
                "https://drive.google.com/open?id=1AbC_dEf-GhIjKlMnOp",
                "https://drive.google.com/open?usp=drive_copy&id=1AbC_dEf-GhIjKlMnOp",
                "https://drive.google.com/uc?export=download&id=1AbC_dEf-GhIjKlMnOp",
                "https://drive.google.com/drive/folders/1AbC_dEf-GhIjKlMnOp",
                "https://drive.google.com/drive/u/1/folders/1AbC_dEf-GhIjKlMnOp?usp=sharing",
                "https://docs.google.com/document/d/1AbC_dEf-GhIjKlMnOp/edit#heading=h.1",
                "https://docs.google.com/spreadsheets/d/1AbC_dEf-GhIjKlMnOp/edit?gid=0",
                "HTTPS://Drive.Google.com/file/d/1AbC_dEf-GhIjKlMnOp/preview",
                "https://drive.google.com/file/d/1AbC_dEf- GhIjKlMnOp/view",
                " https://drive.google.com/file/d/1AbC_dEf-\n  GhIjKlMnOp/view\u200b"
            })
    void one_file_of_drive_is_one_proof(String typed) {
        assertThat(read(typed)).isEqualTo("https://drive.google.com/open?id=1AbC_dEf-GhIjKlMnOp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "https://youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=42s",
                "https://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=youtu.be",
                "https://youtu.be/dQw4w9WgXcQ",
                "https://youtu.be/dQw4w9WgXcQ?si=AbCdEf",
                "https://www.youtube.com/shorts/dQw4w9WgXcQ?feature=share",
                "https://www.youtube.com/live/dQw4w9WgXcQ",
                "https://www.youtube.com/embed/dQw4w9WgXcQ",
                "https://youtu.be/ dQw4w9WgXcQ"
            })
    void one_film_of_youtube_is_one_proof(String typed) {
        assertThat(read(typed)).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "https://jdih.go.id/41,https://jdih.go.id/41",
                " https://jdih.go.id/SK Bupati 41.pdf ,https://jdih.go.id/SK%20Bupati%2041.pdf",
                "https://jdih.go.id/SK\u00a0Bupati.pdf,https://jdih.go.id/SK%20Bupati.pdf",
                "HTTPS://JDIH.go.id:443/Perwali?no=41&utm_source=wa&fbclid=x#isi,https://jdih.go.id/Perwali?no=41#isi",
                "https://jdih.go.id/?fbclid=x,https://jdih.go.id/",
                "https://docs.google.com/forms/d/e/1FAIpQLSd_abc-def/viewform,"
                        + "https://docs.google.com/forms/d/e/1FAIpQLSd_abc-def/viewform",
                "https://www.youtube.com/@kotamojokerto,https://www.youtube.com/@kotamojokerto",
                "https://drive.google.com/file/d/1AbC_dEf-GhIjKlMnOp/view?resourcekey=0-abc,"
                        + "https://drive.google.com/open?id=1AbC_dEf-GhIjKlMnOp&resourcekey=0-abc"
            })
    void any_other_link_is_mended_and_kept(String typed, String kept) {
        assertThat(read(typed)).isEqualTo(kept);
    }

    @Test
    void what_is_kept_reads_as_itself() {
        for (var kept : List.of(
                "https://drive.google.com/open?id=1AbC_dEf-GhIjKlMnOp&resourcekey=0-abc",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "https://jdih.go.id/SK%20Bupati.pdf?a=1#b")) {
            assertThat(read(kept)).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Perwali 41",
                "https://jdih.go.id/41 https://jdih.go.id/42",
                "http://jdih.go.id/41",
                "https://127.0.0.1/",
                "javascript:alert(1)"
            })
    void what_is_no_link_to_the_public_web_or_more_than_one_is_none(String typed) {
        assertThat(ProofLink.read(typed)).isEmpty();
    }

    private static String read(String typed) {
        return ProofLink.read(typed).orElseThrow().toString();
    }
}
