package id.lumbung.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfCheckTest {

    @ParameterizedTest(name = "key of {0} bits, packed {1}, AES {2}")
    @CsvSource({
        "40, false, false",
        "128, false, false",
        "128, false, true",
        "256, false, true",
        "128, true, true",
        "256, true, true",
    })
    void one_that_asks_for_a_password_is_refused_and_one_that_only_forbids_printing_is_not(
            int bits, boolean packed, boolean aes) throws IOException {
        assertThat(refusal(Samples.locked("rahasia", bits, packed, aes))).contains("evidence.refusal.pdf.password");
        assertThat(refusal(Samples.locked("", bits, packed, aes))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rahasia, true", "'', false"})
    void how_it_is_locked_may_stand_in_its_trailer(String password, boolean refused) throws IOException {
        var pdf = new String(Samples.locked(password, 128, false, false), ISO_8859_1);
        var pointer = Pattern.compile("/Encrypt (\\d+) 0 R").matcher(pdf);
        assertThat(pointer.find()).isTrue();
        var start = pdf.indexOf(pointer.group(1) + " 0 obj") + (pointer.group(1) + " 0 obj").length();
        var lock = pdf.substring(start, pdf.indexOf("endobj", start));

        var inTrailer = pdf.replace(pointer.group(), "/Encrypt" + lock.strip());

        assertThat(refusal(inTrailer.getBytes(ISO_8859_1)).isPresent()).isEqualTo(refused);
    }

    @Test
    void one_that_only_writes_of_locks_is_none() throws IOException {
        assertThat(refusal(Samples.pdf("/Encrypt 1 0 R"))).isEmpty();
        assertThat(refusal(Samples.pdf("/Encrypt is a word"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5", "0.9", "0.99"})
    void one_that_broke_off_on_its_way_is_refused(double share) throws IOException {
        var whole = Samples.locked(null, 0, true, false);

        assertThat(refusal(Arrays.copyOf(whole, (int) (whole.length * share)))).contains("evidence.refusal.pdf.cut");
    }

    @Test
    void its_end_may_be_followed_by_padding_and_by_what_readers_suffer() throws IOException {
        var pdf = Samples.pdf("isi");

        assertThat(refusal(Arrays.copyOf(pdf, 300_000))).isEmpty();
        assertThat(refusal(Samples.joined(pdf, Samples.text("\r\n \r\n" + "x".repeat(900)))))
                .isEmpty();
        assertThat(refusal(Samples.joined(pdf, Samples.text("x".repeat(1100))))).contains("evidence.refusal.pdf.cut");
    }

    private static Optional<String> refusal(byte[] pdf) throws IOException {
        return PdfCheck.refusal(() -> new ByteArrayInputStream(pdf));
    }
}
