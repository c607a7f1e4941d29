package id.lumbung.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import id.lumbung.evidence.core.Format;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormatDetectorTest {
    private final FormatDetector detector = new FormatDetector();

    @ParameterizedTest
    @MethodSource
    void a_file_is_what_its_content_says(byte[] head, Format format) {
        assertThat(detector.detect(head)).contains(format);
    }

    static Stream<Arguments> a_file_is_what_its_content_says() {
        return Stream.of(
                argumentSet("pdf", Samples.pdf("satu"), Format.PDF),
                argumentSet(
                        "pdf after an empty line", Samples.joined(Samples.text("\n"), Samples.pdf("dua")), Format.PDF),
                argumentSet(
                        "pdf after what a mail put before it",
                        Samples.joined(Samples.text("\u0000\u0001 scan 41\r\n"), Samples.pdf("dua")),
                        Format.PDF),
                argumentSet(
                        "pdf after as much as its standard suffers",
                        Samples.joined(Samples.text(" ".repeat(1019)), Samples.pdf("dua")),
                        Format.PDF),
                argumentSet("png", Samples.PNG, Format.PNG),
                argumentSet("jpeg", Samples.JPEG, Format.JPEG),
                argumentSet("mp4 of a camera", Samples.mp4("mp42"), Format.MP4),
                argumentSet("mp4 of a phone", Samples.mp4("isom"), Format.MP4),
                argumentSet("mp4 of ffmpeg", Samples.mp4("iso5"), Format.MP4),
                argumentSet("mp4 of an editor", Samples.mp4("avc1"), Format.MP4),
                argumentSet("m4v", Samples.mp4("M4V "), Format.MP4),
                argumentSet("mov of a phone", Samples.mp4("qt  "), Format.MOV));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_not_on_the_list_is_nothing(byte[] head) {
        assertThat(detector.detect(head)).isEmpty();
    }

    static Stream<Arguments> what_is_not_on_the_list_is_nothing() {
        return Stream.of(
                argumentSet("html", Samples.HTML),
                argumentSet("svg", Samples.SVG),
                argumentSet("exe", Samples.EXE),
                argumentSet("zip, so docx too", Samples.ZIP),
                argumentSet("gif", Samples.GIF),
                argumentSet("a film of no known brand", Samples.mp4("heic")),
                argumentSet("plain text", Samples.text("Perwali 41")),
                argumentSet("html with a pdf behind it", Samples.joined(Samples.HTML, Samples.pdf("dua"))),
                argumentSet("gif with a pdf behind it", Samples.joined(Samples.GIF, Samples.pdf("dua"))),
                argumentSet("zip with a pdf behind it", Samples.joined(Samples.ZIP, Samples.pdf("dua"))),
                argumentSet("a pdf too far behind", Samples.joined(Samples.text(" ".repeat(1025)), Samples.pdf("dua"))),
                argumentSet("an old phone's film", Samples.mp4("3gp4")),
                argumentSet("the first letters of a pdf", Samples.text("%PD")));
    }

    @Test
    void the_instrument_names_formats_by_their_endings() {
        assertThat(Format.among(Set.of("pdf", "jpeg", "jpg", "mov", "url")))
                .containsExactly(Format.PDF, Format.JPEG, Format.MOV);
    }
}
