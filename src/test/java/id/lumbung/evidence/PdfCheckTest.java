package id.lumbung.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
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
